import { profileWith } from '../examples/profiles.ts';
import { requiredByStatus } from './required-by-status.ts';

/** Planned without a date. */
export const plannedWithoutDate = requiredByStatus({
  name: 'planned-without-date',
  key: 'targetDate',
  statuses: ['partial', 'planned'],
  what: 'The answer to {id} is {status} but has no target date.',
  help: 'Add targetDate: the day by which it will be in use.',
  title: 'Planned without a date',
  description: 'A measure that is partly done or planned does not say by when it will be in use.',
  bad: [{ text: profileWith('physicalSecurity', '"9.6":\n  ⟦status: partial⟧\n  owner: Facility Manager') }],
  good: [
    {
      text: profileWith(
        'physicalSecurity',
        '"9.6": { status: partial, owner: Facility Manager, targetDate: 2027-01-31 }',
      ),
    },
    {
      text: profileWith(
        'physicalSecurity',
        '"9.6": { status: alternative, response: Patrols with lamps., rationale: No power in the yard. }',
      ),
    },
  ],
});
