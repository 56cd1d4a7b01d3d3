import { child } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { incidentsOf, incidentWith } from '../../domain/incidents/incidents.ts';

/** Types after which something has to change. */
const GRAVE: ReadonlySet<string> = new Set([
  'contraband',
  'stowaway',
  'theft',
  'unauthorized-access',
  'cyber',
]);

/** A grave incident is closed, and nothing was changed. */
export const closedWithoutAction = defineRule({
  meta: {
    id: 'incident/closed-without-action',
    target: 'IncidentLog',
    severity: 'info',
    scope: 'document',
    criteria: ['7.37'],
    messages: {
      none: {
        what: 'This incident ({type}) is closed, and no corrective action belongs to it.',
        help: 'Name under correctiveAction the finding that mends the cause.',
      },
    },
    docs: () => ({
      title: 'Incident closed without an action',
      description:
        'A find of contraband, a stowaway, a theft, an intrusion or a cyber attack is closed and names no `correctiveAction`.',
      bad: [
        {
          file: 'incidents.ctpat.yaml',
          text: incidentWith(
            '{ id: i1, date: 2026-04-11, type: theft, rootCause: Open gate., closed: ⟦2026-05-02⟧ }',
          ),
        },
      ],
      good: [
        {
          file: 'incidents.ctpat.yaml',
          text: incidentWith(
            '{ id: i1, date: 2026-04-11, type: theft, rootCause: Open gate., correctiveAction: f1, closed: 2026-05-02 }',
          ),
        },
        {
          file: 'incidents.ctpat.yaml',
          text: incidentWith(
            '{ id: i1, date: 2026-04-11, type: threat, rootCause: A hoax., closed: 2026-05-02 }',
          ),
        },
        { file: 'incidents.ctpat.yaml', text: incidentWith('{ id: i1, date: 2026-11-11, type: theft }') },
      ],
    }),
  },
  check(context) {
    for (const { field, type, closed } of context.shared(incidentsOf)) {
      if (!closed || !GRAVE.has(type) || child(field, 'correctiveAction')) continue;
      context.report({ message: 'none', at: closed, criterion: '7.37', data: { type } });
    }
  },
});
