import { profileWith } from '../examples/profiles.ts';
import { requiredByStatus } from './required-by-status.ts';

/** Planned without an owner. */
export const plannedWithoutOwner = requiredByStatus({
  name: 'planned-without-owner',
  key: 'owner',
  statuses: ['partial', 'planned'],
  what: 'The answer to {id} is {status} but nobody owns it.',
  help: 'Name the contact id or the role that will finish it under owner.',
  title: 'Planned without an owner',
  description: 'A measure that is partly done or planned has nobody who answers for it.',
  bad: [{ text: profileWith('physicalSecurity', '"9.6":\n  ⟦status: planned⟧\n  targetDate: 2027-01-31') }],
  good: [
    {
      text: profileWith(
        'physicalSecurity',
        '"9.6": { status: planned, owner: Facility Manager, targetDate: 2027-01-31 }',
      ),
    },
    {
      text: profileWith(
        'physicalSecurity',
        '"9.6": { status: implemented, response: The yard is lit., evidence: a.pdf }',
      ),
    },
  ],
});
