import { defineRule } from '../rule.ts';
import { logWithRoster, pieces, profileWithEvidence } from '../../domain/evidence/pieces.ts';

/** Evidence file empty. */
export const emptyEvidenceFile = defineRule({
  meta: {
    id: 'evidence/empty-file',
    target: 'effective',
    severity: 'warning',
    scope: 'workspace',
    failureReason: 'not-as-written',
    messages: {
      found: {
        what: { en: 'The evidence file {path} is empty.', es: 'El archivo de evidencia {path} está vacío.' },
        help: { en: 'Replace it with the filled record.', es: 'Sustitúyalo por el registro lleno.' },
      },
    },
    docs: () => ({
      title: { en: 'Evidence file empty', es: 'Archivo de evidencia vacío' },
      description: {
        en: 'An evidence file has no content at all, so it shows nothing.',
        es: 'Un archivo de evidencia no tiene contenido, así que no demuestra nada.',
      },
      bad: [
        { text: profileWithEvidence('⟦evidence/a.pdf⟧'), files: { 'evidence/a.pdf': '' } },
        { file: 'training.ctpat.yaml', text: logWithRoster('⟦t1.csv⟧'), files: { 't1.csv': '' } },
      ],
      good: [
        { text: profileWithEvidence('evidence/a.pdf'), files: { 'evidence/a.pdf': 'counted' } },
        {
          text: profileWithEvidence('evidence/b.pdf'),
          files: { 'evidence/a.pdf': '' },
          note: { en: 'It is missing.', es: 'El archivo no existe.' },
        },
      ],
    }),
  },
  check(context) {
    for (const { about, fileField, path, fact } of context.shared(pieces)) {
      if (!fileField || path === undefined || !fact) continue;
      if (fact.state !== 'file' || fact.size > 0) continue;
      context.report({
        message: 'found',
        at: fileField,
        ...about,
        data: { path },
      });
    }
  },
});
