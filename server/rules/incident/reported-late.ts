import { addDays } from '../../calendar/calendar.ts';
import { child, dateOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { FOR_CBP, incidentsOf, incidentWith } from '../../domain/incidents/incidents.ts';
import { reportsToCbp } from '../../domain/incidents/reports.ts';

const theft = (discovered: string, on: string) =>
  incidentWith(
    `{ id: i1, date: 2026-11-01, discovered: ${discovered}, type: contraband, reported: [{ to: specialist, date: ${on} }, { to: cbp-port, date: 2026-11-20 }] }`,
  );

/** CBP was told days after it was noticed. */
export const reportedLate = defineRule({
  meta: {
    id: 'incident/reported-late',
    target: 'IncidentLog',
    severity: 'info',
    scope: 'document',
    criteria: ['7.23'],
    messages: {
      late: {
        what: 'CBP was first told on {on}, more than a day after this was noticed on {known}.',
        help: 'Enter an earlier report if there was one; else see why it took so long, and mend the procedure.',
      },
    },
    docs: () => ({
      title: 'Late report to CBP',
      description:
        'Of an incident with contraband or a stowaway the first report to the specialist or to a CBP port is more than a day after the day under `discovered`.',
      bad: [{ file: 'incidents.ctpat.yaml', text: theft('2026-11-02', '⟦2026-11-04⟧') }],
      good: [
        { file: 'incidents.ctpat.yaml', text: theft('2026-11-02', '2026-11-03') },
        {
          file: 'incidents.ctpat.yaml',
          text: theft('2026-11-02', '2026-11-04').replace('discovered: 2026-11-02, ', ''),
          note: 'When it was noticed is not told.',
        },
        {
          file: 'incidents.ctpat.yaml',
          text: theft('2026-11-02', '2026-11-04').replace('contraband', 'cyber'),
        },
      ],
    }),
  },
  check(context) {
    for (const { field, type } of context.shared(incidentsOf)) {
      const known = dateOf(child(field, 'discovered'));
      if (known === undefined || !FOR_CBP.has(type)) continue;
      const reports = reportsToCbp(field).map((report) => child(report, 'date'));
      const [first] = reports.toSorted((a, b) => ((dateOf(a) ?? '') < (dateOf(b) ?? '') ? -1 : 1));
      const on = dateOf(first);
      if (!first || on === undefined || on <= addDays(known, 1)) continue;
      context.report({ message: 'late', at: first, criterion: '7.23', data: { on, known } });
    }
  },
});
