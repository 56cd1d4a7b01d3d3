import { child, textOf } from '../../model/field.ts';
import type { SourceDocument } from '../../model/source-document.ts';
import type { ProjectIndex } from '../../workspace/project-index.ts';
import { definitionsIn } from '../../workspace/reference-graph.ts';
import { defineRule } from '../rule.ts';
import { incidentsOf, incidentWith } from '../../domain/incidents/incidents.ts';

const openIn = ({ entries }: SourceDocument): string[] =>
  entries.flatMap((finding) => (child(finding, 'closed') ? [] : (textOf(child(finding, 'id')) ?? [])));

/** The findings that are open, each by its file, document and id. */
const openFindings = (index: ProjectIndex): ReadonlySet<string> =>
  new Set(
    index
      .gather(['CorrectiveActions'], openIn)
      .flatMap(({ uri, position, value }) => value.map((id) => `${uri}\n${position}\n${id}`)),
  );

const INCIDENT = incidentWith(
  '{ id: i1, date: 2026-04-11, type: theft, rootCause: Open gate., correctiveAction: f1, closed: ⟦2026-05-02⟧ }',
);
const GOOD = INCIDENT.replace(/[⟦⟧]/g, '');
const actions = (more: string) =>
  `apiVersion: ctpat/v1\nkind: CorrectiveActions\nid: c\nsource: incident\ndate: 2026-04-12\nfindings:\n  - { id: f1, type: recommendation${more} }\n`;

/** An incident is closed before what should mend it is done. */
export const closedWithOpenAction = defineRule({
  meta: {
    id: 'incident/closed-with-open-action',
    target: 'IncidentLog',
    severity: 'warning',
    scope: 'workspace',
    criteria: ['7.37'],
    messages: {
      open: {
        what: {
          en: 'This incident is closed, and its corrective action {id} is still open.',
          es: 'Este incidente está cerrado, y su acción correctiva {id} sigue abierta.',
        },
        help: {
          en: 'Finish the action and close it with evidence, or take closed out here.',
          es: 'Termine la acción y ciérrela con evidence, o quite closed aquí.',
        },
      },
    },
    docs: () => ({
      title: { en: 'Incident closed, action open', es: 'Incidente cerrado, acción abierta' },
      description: {
        en: 'An incident has a day under `closed`, and the finding that it names under `correctiveAction` has none.',
        es: 'Un incidente tiene día en `closed`, y el hallazgo que nombra en `correctiveAction` no lo tiene.',
      },
      bad: [{ file: 'incidents.ctpat.yaml', text: INCIDENT, files: { 'c.ctpat.yaml': actions('') } }],
      good: [
        {
          file: 'incidents.ctpat.yaml',
          text: GOOD,
          files: { 'c.ctpat.yaml': actions(', closed: 2026-05-01, evidence: { record: Binder 4 }') },
        },
        {
          file: 'incidents.ctpat.yaml',
          text: GOOD,
          note: { en: 'The finding is kept elsewhere.', es: 'El hallazgo se guarda en otro lugar.' },
        },
        {
          file: 'incidents.ctpat.yaml',
          text: GOOD.replace(', closed: 2026-05-02', ''),
          files: { 'c.ctpat.yaml': actions('') },
        },
      ],
    }),
  },
  check(context) {
    const { document, project, localize } = context;
    const { index } = project;
    const open = index.derive(openFindings);
    if (open.size === 0) return;
    for (const { field, closed } of context.shared(incidentsOf)) {
      const id = textOf(child(field, 'correctiveAction'));
      if (!closed || id === undefined) continue;
      const [named = '', item] = id.split('#');
      const reference = {
        to: 'finding',
        id: item ?? named,
        document: item === undefined ? undefined : named,
      } as const;
      const found = index.derive(definitionsIn).resolve(reference, document);
      const [finding] = found;
      // Of an id that several bear another rule tells.
      if (!finding || found.length > 1) continue;
      if (!open.has(`${finding.uri}\n${finding.position}\n${finding.id}`)) continue;
      context.report({
        message: 'open',
        at: closed,
        criterion: '7.37',
        data: { id },
        related: [
          {
            uri: finding.uri,
            range: finding.range,
            message: localize({ en: 'The open action', es: 'La acción abierta' }),
          },
        ],
      });
    }
  },
});
