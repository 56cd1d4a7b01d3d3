import { defineRule } from '../rule.ts';
import { FOR_CBP, incidentsOf, incidentWith } from '../../domain/incidents/incidents.ts';
import { reportsToCbp } from '../../domain/incidents/reports.ts';

/** CBP was not told of contraband or of people hidden in cargo. */
export const notReported = defineRule({
  meta: {
    id: 'incident/not-reported',
    target: 'IncidentLog',
    severity: 'error',
    scope: 'dates',
    criteria: ['7.23'],
    messages: {
      silent: {
        what: 'No report of this incident ({type}) to CBP is entered.',
        help: 'Tell your specialist or the port at once, and enter it under reported with to: specialist or cbp-port.',
      },
    },
    docs: () => ({
      title: 'Incident not reported to CBP',
      description:
        'An incident with contraband or a stowaway was noticed yesterday or earlier, and `reported` names neither the specialist nor a CBP port. Whether other incidents must be told to CBP depends on what happened, so they are not judged.',
      bad: [
        {
          file: 'incidents.ctpat.yaml',
          text: incidentWith('{ id: i1, date: 2026-11-23, type: ⟦contraband⟧ }'),
        },
        {
          file: 'incidents.ctpat.yaml',
          text: incidentWith(
            '{ id: i1, date: 2026-11-02, type: ⟦stowaway⟧, reported: [{ to: police, date: 2026-11-02 }] }',
          ),
        },
      ],
      good: [
        {
          file: 'incidents.ctpat.yaml',
          text: incidentWith('{ id: i1, date: 2026-11-02, type: stowaway, reported: [{ to: cbp-port }] }'),
        },
        {
          file: 'incidents.ctpat.yaml',
          text: incidentWith('{ id: i1, date: 2026-11-24, type: contraband }'),
        },
        { file: 'incidents.ctpat.yaml', text: incidentWith('{ id: i1, date: 2026-11-02, type: theft }') },
      ],
    }),
  },
  check(context) {
    for (const { field, type, typeField, known } of context.shared(incidentsOf)) {
      if (!typeField || known === undefined || !FOR_CBP.has(type) || known >= context.today) continue;
      if (reportsToCbp(field).length > 0) continue;
      context.report({ message: 'silent', at: typeField, criterion: '7.23', data: { type } });
    }
  },
});
