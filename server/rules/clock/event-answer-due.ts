import { addDays } from '../../calendar/calendar.ts';
import { child, dateOf, items, textOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { memberOf, memberText } from './member.ts';

/** Days to answer where an event names no day; sources: practice of the specialists and of suspension letters. */
const LIMITS: Readonly<Record<string, number>> = { 'suspension-letter': 90, 'specialist-request': 14 };
/** Days before the end at which it is told. */
const AHEAD = 30;

/** CBP waits for an answer to a letter or a request. */
export const eventAnswerDue = defineRule({
  meta: {
    id: 'clock/event-answer-due',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'calendar',
    messages: {
      soon: {
        what: {
          en: 'The answer to this {type} is due on {due}.',
          es: 'La respuesta a este evento ({type}) vence el {due}.',
        },
        help: {
          en: 'Answer by then and enter the day under answered.',
          es: 'Responda antes y registre el día en answered.',
        },
      },
      late: {
        what: {
          en: 'The answer to this {type} was due on {due}.',
          es: 'La respuesta a este evento ({type}) vencía el {due}.',
        },
        help: {
          en: 'Answer at once and enter the day under answered.',
          es: 'Responda de inmediato y registre el día en answered.',
        },
      },
    },
    why: {
      en: 'A letter without an answer leads to suspension or removal.',
      es: 'Una carta sin respuesta lleva a la suspensión o a la baja.',
    },
    docs: {
      title: 'Answer to CBP due',
      description:
        'An event of `membership.events` waits for an answer: the day under `due` has passed (an error) or is no more than 30 days ahead (a warning). A suspension letter without `due` has 90 days, a request of the specialist 14.',
      bad: [
        {
          text: memberText(
            'membership:\n  events:\n    - { type: specialist-request, date: 2026-11-01, due: ⟦2026-11-23⟧ }\n',
          ),
        },
        {
          text: memberText('membership:\n  events:\n    - { type: suspension-letter, date: ⟦2026-09-01⟧ }\n'),
        },
      ],
      good: [
        {
          text: memberText(
            'membership:\n  events:\n    - { type: specialist-request, date: 2026-11-01, due: 2026-11-15, answered: 2026-11-12 }\n    - { type: validation-visit, date: 2024-09-10 }\n',
          ),
        },
      ],
    },
  },
  check({ document, today, report }) {
    for (const event of items(child(memberOf({ document })?.membership, 'events'))) {
      const type = textOf(child(event, 'type')) ?? '';
      const date = dateOf(child(event, 'date'));
      const limit = LIMITS[type];
      const stated = child(event, 'due');
      const due =
        dateOf(stated) ?? (limit === undefined || date === undefined ? undefined : addDays(date, limit));
      const place = stated ?? child(event, 'date');
      if (due === undefined || !place || child(event, 'answered') || today < addDays(due, -AHEAD)) continue;
      const isLate = today > due;
      report({
        message: isLate ? 'late' : 'soon',
        at: place,
        severity: isLate ? 'error' : 'warning',
        data: { type, due },
      });
    }
  },
});
