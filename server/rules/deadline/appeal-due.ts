import { addDays } from '../../calendar/calendar.ts';
import { APPEAL_DAYS } from '../../calendar/program-times.ts';
import { child, dateOf, items, textOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { memberOf, memberText } from '../../domain/deadlines/membership.ts';

/** A denial of benefits can still be appealed, or no longer. */
export const appealDue = defineRule({
  meta: {
    id: 'deadline/appeal-due',
    target: 'SecurityProfile',
    severity: 'warning',
    scope: 'dates',
    messages: {
      open: {
        what: 'The denial of benefits can be appealed until {due}.',
        help: 'Decide about the appeal; enter an event of the type appeal-filed when it is filed.',
      },
      closed: {
        what: 'The time to appeal the denial of benefits ended on {due}.',
        help: 'Speak with the specialist about what remains possible.',
      },
    },
    why: 'The statute gives 90 days to appeal.',
    docs: () => ({
      title: 'Appeal window',
      description:
        'Benefits were denied, and neither an appeal nor an answer is on record. While the 90 days run (or until the day under `due`) it is a warning; for a year afterwards an info.',
      bad: [
        { text: memberText('membership:\n  events:\n    - { type: benefits-denied, date: ⟦2026-10-01⟧ }\n') },
        {
          text: memberText(
            'membership:\n  events:\n    - { type: benefits-denied, date: 2026-10-01, due: ⟦2026-11-01⟧ }\n',
          ),
        },
      ],
      good: [
        {
          text: memberText(
            'membership:\n  events:\n    - { type: benefits-denied, date: 2026-10-01 }\n    - { type: appeal-filed, date: 2026-11-01 }\n',
          ),
        },
        { text: memberText('membership:\n  events:\n    - { type: benefits-denied, date: 2020-10-01 }\n') },
        {
          text: memberText(
            'membership:\n  events:\n    - { type: benefits-denied, date: 2026-10-01, answered: 2026-10-20 }\n',
          ),
        },
      ],
    }),
  },
  check({ document, today, report }) {
    const events = items(child(memberOf({ document })?.membership, 'events'));
    const appeals = events.filter((event) => textOf(child(event, 'type')) === 'appeal-filed');
    for (const event of events) {
      if (textOf(child(event, 'type')) !== 'benefits-denied' || child(event, 'answered')) continue;
      const stated = child(event, 'due');
      const place = stated ?? child(event, 'date');
      const date = dateOf(child(event, 'date'));
      if (!place || date === undefined) continue;
      if (appeals.some((appeal) => (dateOf(child(appeal, 'date')) ?? '') >= date)) continue;
      const due = stated ? dateOf(stated) : addDays(date, APPEAL_DAYS);
      if (due === undefined) continue;
      if (today <= due) report({ message: 'open', at: place, data: { due } });
      else if (today <= addDays(due, 365))
        report({ message: 'closed', at: place, severity: 'info', data: { due } });
    }
  },
});
