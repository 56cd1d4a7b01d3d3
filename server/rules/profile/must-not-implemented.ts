import { child, dateOf } from '../../model/field.ts';
import { defineRule, pairOf } from '../rule.ts';
import { answersWithDuty } from '../../domain/answers/duties.ts';
import { profileWith } from '../examples/profiles.ts';

/** A must that is not in use yet, while its date is ahead. */
export const mustNotImplemented = defineRule({
  meta: {
    id: 'profile/must-not-implemented',
    target: 'SecurityProfile',
    severity: 'info',
    scope: 'dates',
    failureReason: 'not-as-written',
    messages: {
      ahead: {
        what: 'The must {id} is not fully in use until {date}.',
        help: 'Keep the date in sight; once it has passed this is an error.',
      },
    },
    docs: () => ({
      title: 'Must not done yet',
      description:
        'A must is partly done or planned and its target date is still ahead. It is told for information; once the date has passed, `deadline/target-date-overdue` reports it.',
      bad: [
        {
          text: profileWith(
            'physicalSecurity',
            '"9.6":\n  ⟦status: planned⟧\n  owner: cso\n  targetDate: 2026-11-24',
          ),
        },
      ],
      good: [
        {
          text: profileWith(
            'physicalSecurity',
            '"9.6": { status: planned, owner: cso, targetDate: 2026-11-23 }',
          ),
        },
        {
          text: profileWith(
            'physicalSecurity',
            '"9.7": { status: planned, owner: cso, targetDate: 2027-01-31 }',
          ),
          note: 'A should.',
        },
      ],
    }),
  },
  check(context) {
    for (const { answer, criterion, duty } of context.shared(answersWithDuty)) {
      const date = dateOf(child(answer.field, 'targetDate'));
      if (answer.status !== 'planned' && answer.status !== 'partial') continue;
      if (duty.obligation !== 'must' || !answer.statusField || date === undefined || date < context.today)
        continue;
      context.report({
        message: 'ahead',
        at: pairOf(answer.statusField),
        criterion: criterion.id,
        data: { id: criterion.id, date },
      });
    }
  },
});
