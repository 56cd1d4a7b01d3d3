import { defineRule } from '../rule.ts';
import { pieces, profileWithEvidence } from './pieces.ts';

/** Evidence file missing. */
export const missingEvidenceFile = defineRule({
  meta: {
    id: 'evidence/missing-file',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'workspace',
    failureReason: 'not-as-written',
    messages: {
      found: {
        what: {
          en: 'The evidence file {path} does not exist.',
          es: 'El archivo de evidencia {path} no existe.',
        },
        help: {
          en: 'Add the file, or correct the path; it is relative to this document.',
          es: 'Añada el archivo, o corrija la ruta; es relativa a este documento.',
        },
      },
    },
    docs: {
      title: { en: 'Evidence file missing', es: 'Falta el archivo de evidencia' },
      description: {
        en: 'A path under `evidence` leads to no file of the project.',
        es: 'Una ruta de `evidence` no lleva a ningún archivo del proyecto.',
      },
      bad: [
        { text: profileWithEvidence('⟦evidence/seal-audit.pdf⟧') },
        { text: profileWithEvidence('{ file: ⟦evidence/seal-audit.pdf⟧, date: 2026-10-30 }') },
      ],
      good: [
        {
          text: profileWithEvidence('evidence/seal-audit.pdf'),
          files: { 'evidence/seal-audit.pdf': 'counted' },
        },
        { text: profileWithEvidence('{ record: Binder 4 }') },
        { text: profileWithEvidence('{ url: "https://dms.example.com/1" }') },
      ],
    },
  },
  check(context) {
    for (const { answer, fileField, path, fact } of context.shared(pieces)) {
      if (!fileField || path === undefined || !fact) continue;
      if (fact.state !== 'missing') continue;
      if (path.includes('\\')) continue;
      context.report({
        message: 'found',
        at: fileField,
        criterion: answer.id,
        data: { path },
      });
    }
  },
});
