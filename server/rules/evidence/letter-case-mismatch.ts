import { defineRule } from '../rule.ts';
import { pathEdit } from './path-edit.ts';
import { logWithRoster, pieces, profileWithEvidence } from '../../domain/evidence/pieces.ts';

/** Letter case differs. */
export const letterCaseMismatch = defineRule({
  meta: {
    id: 'evidence/letter-case-mismatch',
    target: 'effective',
    severity: 'error',
    scope: 'workspace',
    fixable: true,
    messages: {
      found: {
        what: {
          en: 'The file is spelled {actual}; {path} differs in capital letters.',
          es: 'El archivo se escribe {actual}; {path} difiere en mayúsculas.',
        },
        help: {
          en: 'Write the path as the file is spelled; it is missing on systems that care.',
          es: 'Escriba la ruta como se escribe el archivo; en otros sistemas no se encuentra.',
        },
      },
    },
    docs: () => ({
      title: { en: 'Letter case differs', es: 'Difieren las mayúsculas' },
      description: {
        en: 'A path under `evidence` differs from the file only in capital letters. On Windows it works, in CI it does not.',
        es: 'Una ruta de `evidence` difiere del archivo solo en mayúsculas y minúsculas. En Windows funciona; en la integración continua (CI), no.',
      },
      bad: [
        { text: profileWithEvidence('⟦Evidence/Seals.PDF⟧'), files: { 'evidence/seals.pdf': 'counted' } },
        { file: 'training.ctpat.yaml', text: logWithRoster('⟦T1.csv⟧'), files: { 't1.csv': 'name' } },
      ],
      good: [
        { text: profileWithEvidence('evidence/seals.pdf'), files: { 'evidence/seals.pdf': 'counted' } },
        {
          text: profileWithEvidence('evidence/Seal.pdf'),
          files: { 'evidence/seals.pdf': 'counted' },
          note: {
            en: 'Another name altogether: it is missing.',
            es: 'Es un nombre del todo distinto: el archivo no existe.',
          },
        },
      ],
    }),
  },
  check(context) {
    for (const { about, fileField, path, fact } of context.shared(pieces)) {
      if (!fileField || path === undefined || !fact) continue;
      if (fact.state !== 'other-case' || path.includes('\\')) continue;
      const { actual } = fact;
      const edit = pathEdit(fileField, actual);
      context.report({
        message: 'found',
        at: fileField,
        ...about,
        data: { path, actual },
        ...(edit
          ? {
              fixes: () => [
                {
                  title: context.localize({ en: `Change to ${actual}`, es: `Cambiar a ${actual}` }),
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
