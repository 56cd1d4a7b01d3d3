import { addMonths } from '../../calendar/calendar.ts';
import { YEARLY_MONTHS } from '../../calendar/program-times.ts';
import { child, dateOf } from '../../model/field.ts';
import { profileWith } from '../examples/profiles.ts';
import { givenAnswers } from '../../domain/answers/effective-answers.ts';
import { defineRule } from '../rule.ts';

/** An answer has not been read for a year. */
export const reviewStale = defineRule({
  meta: {
    id: 'deadline/review-stale',
    target: 'SecurityProfile',
    severity: 'warning',
    scope: 'dates',
    messages: {
      old: {
        what: 'The answer to {id} was last reviewed on {date}, more than a year ago.',
        help: 'Read it against practice, correct it, and set reviewed to the day you did.',
      },
    },
    docs: () => ({
      title: 'Review stale',
      description:
        'The day under `reviewed` of an answer is more than twelve months ago. An answer without that day is not judged.',
      bad: [
        {
          text: profileWith(
            'sealSecurity',
            '"6.2":\n  status: implemented\n  response: Seals are used.\n  evidence: a.pdf\n  reviewed: ⟦2025-11-23⟧',
          ),
        },
      ],
      good: [
        {
          text: profileWith(
            'sealSecurity',
            '"6.2": { status: implemented, response: Seals are used., evidence: a.pdf, reviewed: 2025-11-24 }',
          ),
        },
        { text: profileWith('sealSecurity', '"6.2": { status: to-do, reviewed: 2020-01-01 }') },
        {
          text: profileWith(
            'sealSecurity',
            '"6.2": { status: implemented, response: Used., evidence: a.pdf }',
          ),
        },
      ],
    }),
  },
  check({ today, shared, report }) {
    for (const { id, field } of shared(givenAnswers)) {
      const reviewed = child(field, 'reviewed');
      const date = dateOf(reviewed);
      if (!reviewed || date === undefined || today <= addMonths(date, YEARLY_MONTHS)) continue;
      report({ message: 'old', at: reviewed, criterion: id, data: { id, date } });
    }
  },
});
