import { defineRule } from '../rule.ts';

/** A key that stands twice in one mapping. */
export const duplicateKey = defineRule({
  meta: {
    id: 'syntax/duplicate-key',
    target: 'file',
    severity: 'error',
    scope: 'document',
    messages: {
      repeated: {
        what: 'The key “{key}” stands here a second time.',
        help: 'Keep one of the two.',
      },
    },
    words: { related: 'The first one' },
    why: 'Of two equal keys only one counts, and readers cannot see which.',
    docs: () => ({
      title: 'Duplicate key',
      description: 'A key stands twice in the same mapping. The finding is at the second one.',
      bad: [{ text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\n⟦id⟧: harbor-pine\n' }],
      good: [{ text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\ncompany: { legalName: A }\n' }],
    }),
  },
  check({ file, word, report }) {
    for (const { duplicateKeys } of file.stream.documents) {
      for (const { key, range, first } of duplicateKeys) {
        report({
          message: 'repeated',
          at: { range, path: [] },
          data: { key },
          related: [{ uri: file.uri, range: first, message: word('related') }],
        });
      }
    }
  },
});
