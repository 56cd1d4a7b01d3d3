import { addDays, addDuration, daysBetween } from '../../calendar/calendar.ts';
import { ANSWER_DAYS } from '../../calendar/program-times.ts';
import { child, dateOf, items, textOf } from '../../model/field.ts';
import type { Settings } from '../../workspace/settings.ts';
import { defineRule } from '../rule.ts';
import { memberOf, memberText } from '../../domain/deadlines/membership.ts';

const LIMITS: Readonly<Record<string, number>> = ANSWER_DAYS;
/** Types whose usual days are common practice only: a specialist may set others, and a report may ask for nothing. */
const UNCERTAIN: ReadonlySet<string> = new Set(['specialist-request', 'validation-report']);
/** Days before the end at which it is told. */
const AHEAD = 30;

/** When the usual time to answer ends; undefined where there is none. */
function usualEnd(type: string, date: string | undefined, { findingResponse }: Settings): string | undefined {
  if (date === undefined) return undefined;
  if (type === 'validation-report') return addDuration(date, findingResponse);
  const days = Object.hasOwn(LIMITS, type) ? LIMITS[type] : undefined;
  return days === undefined ? undefined : addDays(date, days);
}

/** CBP waits for an answer to a letter or a request. */
export const eventAnswerDue = defineRule({
  meta: {
    id: 'deadline/event-answer-due',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'dates',
    settings: ['cadence.findingResponse'],
    messages: {
      soon: {
        what: 'The answer to this `{type}` is due on {due}.',
        help: 'Answer by then, and add the date under `answered`.',
      },
      late: {
        what: 'The answer to this `{type}` was due on {due}.',
        help: 'Answer at once, and add the date under `answered`.',
      },
      assumed: {
        what: 'This `{type}` has no due date; the usual {days} days end on {due}.',
        help: 'Add the date that CBP set under `due`, or the date of your answer under `answered`.',
      },
    },
    why: 'Failure to respond on time can lead to suspension or removal.',
    docs: () => ({
      title: 'Answer to CBP due',
      description:
        'An event of `membership.events` waits for an answer: the day under `due` has passed (an error) or is no more than 30 days ahead (a warning). A suspension letter without `due` has 90 days. A request of the specialist without `due` has 14 days, and a validation report without `due` has the time in `cadence.findingResponse`, 90 days unless you change it; both are warnings only, because the specialist may set another date. If a report requires nothing, add the date of your reply under `answered`. A denial of benefits has a rule of its own.',
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
        {
          text: memberText('membership:\n  events:\n    - { type: validation-report, date: ⟦2026-08-27⟧ }\n'),
          note: 'Ninety days end tomorrow.',
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
            'membership:\n  events:\n    - { type: validation-report, date: 2026-01-10, answered: 2026-03-02 }\n    - { type: benefits-denied, date: 2026-08-01, due: 2026-10-30 }\n',
          ),
        },
      ],
    }),
  },
  check({ document, today, settings, report }) {
    for (const event of items(child(memberOf({ document })?.membership, 'events'))) {
      const type = textOf(child(event, 'type')) ?? '';
      // `deadline/appeal-due` tells it.
      if (type === 'benefits-denied' || child(event, 'answered')) continue;
      const stated = child(event, 'due');
      const date = child(event, 'date');
      const place = stated ?? date;
      const due = stated ? dateOf(stated) : usualEnd(type, dateOf(date), settings);
      if (!place || due === undefined || today < addDays(due, -AHEAD)) continue;
      const isLate = today > due;
      if (!stated && UNCERTAIN.has(type)) {
        report({
          message: 'assumed',
          at: place,
          severity: 'warning',
          data: { type, due, days: daysBetween(dateOf(date) ?? due, due) },
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
