import { addDays } from '../../calendar/calendar.ts';
import { ANSWER_DAYS } from '../../calendar/program-times.ts';
import { child, dateOf, items, textOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { memberOf, memberText } from '../../domain/deadlines/membership.ts';

const LIMITS: Readonly<Record<string, number>> = ANSWER_DAYS;
/** Types whose usual days are those of one sort of request only. */
const UNCERTAIN: ReadonlySet<string> = new Set(['specialist-request']);
/** Days before the end at which it is told. */
const AHEAD = 30;

/** When the usual time to answer ends; undefined where there is none. */
function usualEnd(type: string, date: string | undefined): string | undefined {
  const days = LIMITS[type];
  return days === undefined || date === undefined ? undefined : addDays(date, days);
}

/** CBP waits for an answer to a letter or a request. */
export const eventAnswerDue = defineRule({
  meta: {
    id: 'deadline/event-answer-due',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'dates',
    messages: {
      soon: {
        what: 'The answer to this {type} is due on {due}.',
        help: 'Answer by then and enter the day under answered.',
      },
      late: {
        what: 'The answer to this {type} was due on {due}.',
        help: 'Answer at once and enter the day under answered.',
      },
      assumed: {
        what: 'This {type} names no day for the answer; the usual {days} days run until {due}.',
        help: 'Enter the day that CBP named under due, or the day of the answer under answered.',
      },
    },
    why: 'Failure to respond on time can lead to suspension or removal.',
    docs: () => ({
      title: 'Answer to CBP due',
      description:
        'An event of `membership.events` waits for an answer: the day under `due` has passed (an error) or is no more than 30 days ahead (a warning). A suspension letter without `due` has 90 days. A request of the specialist without `due` is a warning only, as its usual 14 days are not certain. A denial of benefits has a rule of its own.',
      bad: [
        {
          text: memberText(
            'membership:\n  events:\n    - { type: specialist-request, date: 2026-11-01, due: ⟦2026-11-23⟧ }\n',
          ),
        },
        {
          text: memberText('membership:\n  events:\n    - { type: suspension-letter, date: ⟦2026-09-01⟧ }\n'),
        },
        {
          text: memberText(
            'membership:\n  events:\n    - { type: specialist-request, date: ⟦2026-11-01⟧ }\n',
          ),
        },
      ],
      good: [
        {
          text: memberText(
            'membership:\n  events:\n    - { type: specialist-request, date: 2026-11-01, due: 2026-11-15, answered: 2026-11-12 }\n    - { type: validation-visit, date: 2024-09-10 }\n',
          ),
        },
        {
          text: memberText(
            'membership:\n  events:\n    - { type: validation-report, date: 2026-01-10 }\n    - { type: benefits-denied, date: 2026-08-01, due: 2026-10-30 }\n',
          ),
        },
      ],
    }),
  },
  check({ document, today, report }) {
    for (const event of items(child(memberOf({ document })?.membership, 'events'))) {
      const type = textOf(child(event, 'type')) ?? '';
      // `deadline/appeal-due` tells it.
      if (type === 'benefits-denied' || child(event, 'answered')) continue;
      const stated = child(event, 'due');
      const date = child(event, 'date');
      const place = stated ?? date;
      const due = stated ? dateOf(stated) : usualEnd(type, dateOf(date));
      if (!place || due === undefined || today < addDays(due, -AHEAD)) continue;
      const isLate = today > due;
      if (!stated && UNCERTAIN.has(type)) {
        report({
          message: 'assumed',
          at: place,
          severity: 'warning',
          data: { type, due, days: LIMITS[type] ?? '' },
        });
        continue;
      }
      report({
        message: isLate ? 'late' : 'soon',
        at: place,
        severity: isLate ? 'error' : 'warning',
        data: { type, due },
      });
    }
  },
});
