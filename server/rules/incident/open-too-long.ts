import { addDays } from '../../calendar/calendar.ts';
import { child } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { DIFFERENCES, incidentsOf, incidentWith } from '../../domain/incidents/incidents.ts';

/** Days after which an incident whose cause is known should be closed; our own choice. */
const DAYS = 90;

/** An incident that stays open. */
export const openTooLong = defineRule({
  meta: {
    id: 'incident/open-too-long',
    target: 'IncidentLog',
    severity: 'info',
    scope: 'dates',
    criteria: ['7.37'],
    messages: {
      open: {
        what: 'This incident is open for more than {days} days, although its cause is known.',
        help: 'Finish what is left to do and enter closed.',
      },
    },
    docs: () => ({
      title: 'Incident open for long',
      description: 'An incident has a root cause, was noticed more than 90 days ago and is not closed.',
      bad: [
        {
          file: 'incidents.ctpat.yaml',
          text: incidentWith('{ id: i1, date: ⟦2026-08-25⟧, type: theft, rootCause: The gate was open. }'),
        },
      ],
      good: [
        {
          file: 'incidents.ctpat.yaml',
          text: incidentWith('{ id: i1, date: 2026-08-26, type: theft, rootCause: The gate was open. }'),
        },
        {
          file: 'incidents.ctpat.yaml',
          text: incidentWith('{ id: i1, date: 2026-08-01, type: theft }'),
          note: 'Its cause is not known; that is another finding.',
        },
      ],
    }),
  },
  check(context) {
    for (const { field, type, known, knownField, closed } of context.shared(incidentsOf)) {
      if (closed || !knownField || known === undefined || DIFFERENCES.has(type)) continue;
      if (!child(field, 'rootCause') || context.today <= addDays(known, DAYS)) continue;
      context.report({ message: 'open', at: knownField, criterion: '7.37', data: { days: DAYS } });
    }
  },
});
