import { child } from '../../model/field.ts';
import { defineRule } from '../rule.ts';

const base = (id: string) => `apiVersion: ctpat/v1\nkind: SecurityProfile\nid: ${id}\n`;

/** Two documents of one kind with the same id. */
export const duplicateDocumentId = defineRule({
  meta: {
    id: 'reference/duplicate-document-id',
    target: 'document',
    severity: 'error',
    scope: 'workspace',
    messages: {
      repeated: {
        what: 'Another {kind} of this project has the id {id} too.',
        help: 'Give one of them another id; references cannot tell them apart.',
      },
    },
    words: { related: 'The first one' },
    docs: () => ({
      title: 'Duplicate document id',
      description:
        'An id is unique for its kind in a project. It is reported at every document after the first, in the order of their paths.',
      bad: [{ file: 'b.ctpat.yaml', text: base('⟦group⟧'), files: { 'a.ctpat.yaml': base('group') } }],
      good: [
        {
          file: 'a.ctpat.yaml',
          text: base('group'),
          files: { 'b.ctpat.yaml': base('group') },
          note: 'The first one is left alone.',
        },
        { file: 'b.ctpat.yaml', text: base('other'), files: { 'a.ctpat.yaml': base('group') } },
      ],
    }),
  },
  check({ document, project, word, report }) {
    const { kind, id, uri, position } = document;
    const place = child(document.root, 'id');
    if (kind === undefined || id === undefined || !place) return;
    const [first] = [...project.index.find(kind, id)].sort((a, b) =>
      a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.position - b.position,
    );
    if (!first || (first.uri === uri && first.position === position)) return;
    report({
      message: 'repeated',
      at: place,
      data: { kind, id },
      related: [
        {
          uri: first.uri,
          range: child(first.root, 'id')?.range ?? first.range,
          message: word('related'),
        },
      ],
    });
  },
});
