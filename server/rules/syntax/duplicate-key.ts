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
        what: {
          en: 'The key “{key}” stands here a second time.',
          es: 'La clave «{key}» está aquí por segunda vez.',
        },
        help: { en: 'Keep one of the two.', es: 'Conserve una de las dos.' },
      },
    },
    why: {
      en: 'Of two equal keys only one counts, and readers cannot see which.',
      es: 'De dos claves iguales solo cuenta una, y el lector no ve cuál.',
    },
    docs: () => ({
      title: { en: 'Duplicate key', es: 'Clave duplicada' },
      description: {
        en: 'A key stands twice in the same mapping. The finding is at the second one.',
        es: 'Una clave aparece dos veces en el mismo conjunto. El hallazgo está en la segunda.',
      },
      bad: [{ text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\n⟦id⟧: harbor-pine\n' }],
      good: [{ text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\ncompany: { legalName: A }\n' }],
    }),
  },
  check({ file, localize, report }) {
    for (const { duplicateKeys } of file.stream.documents) {
      for (const { key, range, first } of duplicateKeys) {
        report({
          message: 'repeated',
          at: { range, path: [] },
          data: { key },
          related: [
            { uri: file.uri, range: first, message: localize({ en: 'The first one', es: 'La primera' }) },
          ],
        });
      }
    }
  },
});
