import { profileWith } from '../examples/profiles.ts';
import { givenCondition } from '../../domain/answers/given-condition.ts';
import { alwaysApplies } from './not-applicable-unconditional.ts';
import { requiredByStatus } from './required-by-status.ts';

/** Not applicable without a rationale. */
export const notApplicableWithoutRationale = requiredByStatus({
  name: 'not-applicable-without-rationale',
  key: 'rationale',
  statuses: ['not-applicable'],
  what: 'The answer to {id} is not applicable, but does not say which condition is not given.',
  help: 'Name the condition under rationale, for example that no security guards are used.',
  title: 'Not applicable without a rationale',
  description:
    'An answer says that a criterion does not apply and does not name the condition that is not given. Where the criterion cannot be marked so at all, only that is told.',
  bad: [{ text: profileWith('physicalAccess', '"10.10":\n  ⟦status: not-applicable⟧') }],
  good: [
    {
      text: profileWith(
        'physicalAccess',
        '"10.10": { status: not-applicable, rationale: No security guards are used. }',
      ),
    },
    {
      text: profileWith('physicalSecurity', '"9.6": { status: not-applicable }'),
      note: 'Yard lighting has no condition; that is another finding.',
    },
  ],
  isStatusRefused: (given, context) => {
    const { profile } = context.document;
    const { answer, criterion } = given;
    return (
      alwaysApplies(given, context) ||
      (profile !== undefined && givenCondition(answer, criterion, profile, context.catalog) !== undefined)
    );
  },
});
