import { addDays } from '../../calendar/calendar.ts';
import { child } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { DIFFERENCES, incidentsOf, incidentWith, INQUIRY_DAYS } from '../../domain/incidents/incidents.ts';

/** An incident of which nobody found out why it could happen. */
export const missingRootCause = defineRule({
  meta: {
    id: 'incident/missing-root-cause',
    target: 'IncidentLog',
    severity: 'error',
    scope: 'dates',
    criteria: ['7.37'],
    messages: {
      closed: {
        what: 'This incident is closed, and no root cause is entered.',
        help: 'Say under rootCause why it could happen, as the investigation found.',
      },
      open: {
        what: 'After more than {days} days no root cause of this incident is entered.',
        help: 'Finish the investigation and enter rootCause.',
      },
    },
    docs: () => ({
      title: 'Incident without a root cause',
      description:
        'An incident is closed and has no `rootCause` (an error), or it is open, has none, and was noticed more than 30 days ago (a warning). Of an open shortage or overage `cargo/unresolved-shortage` tells.',
      bad: [
        {
          file: 'incidents.ctpat.yaml',
          text: incidentWith('{ id: i1, date: 2026-04-11, type: theft, closed: ⟦2026-05-02⟧ }'),
        },
        {
          file: 'incidents.ctpat.yaml',
          text: incidentWith('{ id: i1, date: 2026-10-02, discovered: ⟦2026-10-24⟧, type: theft }'),
        },
      ],
      good: [
        {
          file: 'incidents.ctpat.yaml',
          text: incidentWith(
            '{ id: i1, date: 2026-04-11, type: theft, rootCause: The gate was open., closed: 2026-05-02 }',
          ),
        },
        {
          file: 'incidents.ctpat.yaml',
          text: incidentWith('{ id: i1, date: 2026-04-02, discovered: 2026-10-25, type: theft }'),
        },
      ],
    }),
  },
  check(context) {
    for (const { field, type, known, knownField, closed } of context.shared(incidentsOf)) {
      if (child(field, 'rootCause')) continue;
      if (closed) {
        context.report({ message: 'closed', at: closed, criterion: '7.37' });
        continue;
      }
      if (!knownField || known === undefined || DIFFERENCES.has(type)) continue;
      if (context.today <= addDays(known, INQUIRY_DAYS)) continue;
      context.report({
        message: 'open',
        at: knownField,
        severity: 'warning',
        criterion: '7.37',
        data: { days: INQUIRY_DAYS },
      });
    }
  },
});
