import { defineRule } from '../rule.ts';
import { pathEdit } from './path-edit.ts';
import { logWithRoster, pieces, profileWithEvidence } from '../../domain/evidence/pieces.ts';

/** A path with backslashes, which only Windows understands. */
export const backslashInPath = defineRule({
  meta: {
    id: 'evidence/backslash-in-path',
    target: 'effective',
    severity: 'error',
    scope: 'workspace',
    fixable: true,
    messages: {
      backslash: {
        what: { en: 'The path {path} uses backslashes.', es: 'La ruta {path} usa barras invertidas.' },
        help: {
          en: 'Use forward slashes; they work on every system.',
          es: 'Use barras normales (/); funcionan en todos los sistemas.',
        },
      },
    },
    docs: () => ({
      title: { en: 'Backslash in a path', es: 'Barra invertida en una ruta' },
      description: {
        en: 'A path under `evidence` is written with backslashes. It works on Windows only.',
        es: 'Una ruta de `evidence` está escrita con barras invertidas. Solo funciona en Windows.',
      },
      bad: [
        { text: profileWithEvidence('⟦evidence\\seals.pdf⟧'), files: { 'evidence/seals.pdf': 'counted' } },
        {
          text: profileWithEvidence("{ file: ⟦'evidence\\seals, october.pdf'⟧ }"),
          note: {
            en: 'Whether the file exists is asked when the path is right.',
            es: 'Si el archivo existe se pregunta cuando la ruta está bien escrita.',
          },
        },
        {
          file: 'training.ctpat.yaml',
          text: logWithRoster('⟦logs\\t1.csv⟧'),
          files: { 'logs/t1.csv': 'name' },
        },
      ],
      good: [
        { text: profileWithEvidence('evidence/seals.pdf'), files: { 'evidence/seals.pdf': 'counted' } },
        {
          text: profileWithEvidence('C:\\seals.pdf'),
          note: {
            en: 'It leads out of the project; that is another finding.',
            es: 'Sale del proyecto; ese es otro hallazgo.',
          },
        },
        { text: profileWithEvidence('{ record: "Drive S, folder seals\\\\2026" }') },
      ],
    }),
  },
  check(context) {
    for (const { about, fileField, path, fact } of context.shared(pieces)) {
      if (!fileField || !path?.includes('\\') || fact?.state === 'outside') continue;
      const forward = path.replaceAll('\\', '/');
      const edit = pathEdit(fileField, forward);
      context.report({
        message: 'backslash',
        at: fileField,
        ...about,
        data: { path },
        ...(edit
          ? {
              fixes: () => [
                {
                  title: context.localize({ en: `Change to ${forward}`, es: `Cambiar a ${forward}` }),
                  edits: [edit],
                  preferred: true,
                  safe: true,
                },
              ],
            }
          : {}),
      });
    }
  },
});
