import { definitionsIn } from '../../workspace/reference-graph.ts';
import { defineRule } from '../rule.ts';
import { itemReferences, NOUNS, nounOf } from './unknown-item.ts';

const actions = (id: string) =>
  `apiVersion: ctpat/v1\nkind: CorrectiveActions\nid: ${id}\nsource: internal-audit\ndate: 2026-05-20\nfindings: [{ id: f1, type: recommendation }]\n`;
const log = (action: string) =>
  `apiVersion: ctpat/v1\nkind: IncidentLog\nid: incidents\nincidents:\n  - { id: i1, date: 2026-04-11, type: theft, correctiveAction: ${action} }\n`;
const files = { 'a.ctpat.yaml': actions('audit-2025'), 'b.ctpat.yaml': actions('audit-2026') };

/** An id that several things in the project have, so that nobody can tell which one is meant. */
export const ambiguousItem = defineRule({
  meta: {
    id: 'reference/ambiguous-item',
    target: 'document',
    severity: 'error',
    scope: 'workspace',
    fixable: true,
    messages: {
      several: {
        what: 'Several documents have a {kind} {id}: {documents}.',
        help: 'Say which one is meant: the document’s id, #, and the id, like {first}.',
      },
    },
    words: { ...NOUNS, related: 'One of them', fix: 'Change to {holder}#{id}' },
    docs: () => ({
      title: 'Ambiguous id',
      description:
        'An id is not in the document itself, and several other documents of the project have one like it.',
      bad: [{ file: 'incidents.ctpat.yaml', text: log('⟦f1⟧'), files }],
      good: [
        { file: 'incidents.ctpat.yaml', text: log('"audit-2025#f1"'), files },
        { file: 'incidents.ctpat.yaml', text: log('f1'), files: { 'a.ctpat.yaml': actions('audit-2025') } },
      ],
    }),
  },
  check(context) {
    const { document, project, word, report } = context;
    const references = context.shared(itemReferences);
    if (references.length === 0) return;
    const definitions = project.index.derive(definitionsIn);
    for (const reference of references) {
      const { to, id, document: named, range, path } = reference;
      const found = definitions.resolve(reference, document);
      // Two documents of one id, or two partners, are told where they stand.
      const holders = [...new Set(found.flatMap(({ document: holder }) => holder ?? []))];
      if (named !== undefined || holders.length < 2 || to === 'Partner' || to === 'SecurityProfile') continue;
      const [first = ''] = holders;
      report({
        message: 'several',
        at: { range, path },
        data: {
          kind: nounOf(to, word),
          id,
          documents: holders.join(', '),
          first: `${first}#${id}`,
        },
        related: found.map(({ uri, range: place }) => ({
          uri,
          range: place,
          message: word('related'),
        })),
        fixes: () =>
          holders.map((holder) => ({
            title: word('fix', { holder, id }),
            edits: [{ range, newText: JSON.stringify(`${holder}#${id}`) }],
          })),
      });
    }
  },
});
