import { addDays } from '../../calendar/calendar.ts';
import { defineRule } from '../rule.ts';
import { DIFFERENCES, incidentsOf, incidentWith, INQUIRY_DAYS } from '../../domain/incidents/incidents.ts';

/** Missing or surplus cargo of which the case is still open. */
export const unresolvedShortage = defineRule({
  meta: {
    id: 'cargo/unresolved-shortage',
    target: 'IncidentLog',
    severity: 'warning',
    scope: 'dates',
    criteria: ['7.27'],
    messages: {
      open: {
        what: 'This difference in cargo ({type}) is open for more than {days} days.',
        help: 'Find out why, settle it, and enter rootCause and closed.',
      },
    },
    docs: () => ({
      title: 'Difference in cargo not settled',
      description: 'A shortage or an overage was noticed more than 30 days ago and is not closed.',
      bad: [
        {
          file: 'incidents.ctpat.yaml',
          text: incidentWith(
            '{ id: i1, date: ⟦2026-10-24⟧, type: cargo-overage, rootCause: Two pallets too many. }',
          ),
        },
      ],
      good: [
        {
          file: 'incidents.ctpat.yaml',
          text: incidentWith('{ id: i1, date: 2026-10-25, type: cargo-shortage }'),
        },
        {
          file: 'incidents.ctpat.yaml',
          text: incidentWith(
            '{ id: i1, date: 2026-05-25, type: cargo-shortage, rootCause: Miscount., closed: 2026-06-01 }',
          ),
        },
      ],
    }),
  },
  check(context) {
    for (const { type, known, knownField, closed } of context.shared(incidentsOf)) {
      if (closed || !knownField || known === undefined || !DIFFERENCES.has(type)) continue;
      if (context.today <= addDays(known, INQUIRY_DAYS)) continue;
      context.report({
        message: 'open',
        at: knownField,
        criterion: '7.27',
        data: { type, days: INQUIRY_DAYS },
      });
    }
  },
});
