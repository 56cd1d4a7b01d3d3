import { child, dateOf } from '../../model/field.ts';
import { profileWith } from '../examples/profiles.ts';
import { answersWithDuty } from '../../domain/answers/duties.ts';
import { defineRule } from '../rule.ts';

/** A measure was to be in use by now. */
export const targetDateOverdue = defineRule({
  meta: {
    id: 'deadline/target-date-overdue',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'dates',
    failureReason: 'not-as-written',
    messages: {
      passed: {
        what: '{id} was to be in use by {date}.',
        help: 'If it is, set the status to implemented and add evidence; if not, agree on a new date and say why under rationale.',
      },
    },
    docs: () => ({
      title: 'Target date passed',
      description:
        'An answer is planned or partial and its target date has passed: an error on a must, a warning on a should.',
      bad: [
        {
          text: profileWith(
            'physicalSecurity',
            '"9.6":\n  status: planned\n  owner: Manager A\n  targetDate: ⟦2026-11-23⟧',
          ),
        },
      ],
      good: [
        {
          text: profileWith(
            'physicalSecurity',
            '"9.6": { status: planned, owner: Manager A, targetDate: 2026-11-24 }',
          ),
        },
        {
          text: profileWith(
            'physicalSecurity',
            '"9.6": { status: implemented, response: Lit., evidence: a.pdf, targetDate: 2026-01-01 }',
          ),
        },
      ],
    }),
  },
  check(context) {
    for (const { answer, criterion, duty } of context.shared(answersWithDuty)) {
      if (answer.status !== 'planned' && answer.status !== 'partial') continue;
      const place = child(answer.field, 'targetDate');
      const date = dateOf(place);
      if (!place || date === undefined || context.today <= date) continue;
      context.report({
        message: 'passed',
        at: place,
        severity: duty.severity,
        criterion: criterion.id,
        data: { id: criterion.id, date },
      });
    }
  },
});
