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
        what: 'This incident is closed, and its corrective action {id} is still open.',
        help: 'Finish the action and close it with evidence, or take closed out here.',
      },
    },
    words: { related: 'The open action' },
    docs: () => ({
      title: 'Incident closed, action open',
      description:
        'An incident has a day under `closed`, and the finding that it names under `correctiveAction` has none.',
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
          note: 'The finding is kept elsewhere.',
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
    const { document, project, word } = context;
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
            message: word('related'),
          },
        ],
      });
    }
  },
});
