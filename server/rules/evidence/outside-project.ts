import { defineRule } from '../rule.ts';
import { pieces, profileWithEvidence } from './pieces.ts';

/** Evidence outside the project. */
export const evidenceOutsideProject = defineRule({
  meta: {
    id: 'evidence/outside-project',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'workspace',
    messages: {
      found: {
        what: {
          en: 'The path {path} leads out of the project, so it is not read.',
          es: 'La ruta {path} sale del proyecto, así que no se lee.',
        },
        help: {
          en: 'Copy the file into the project, or name it as a record.',
          es: 'Copie el archivo al proyecto, o nómbrelo como registro (record).',
        },
      },
    },
    docs: {
      title: 'Evidence outside the project',
      description:
        'A path under `evidence` is absolute, climbs above the project, or passes a link that leads out of it. Such a file is never read.',
      bad: [
        { text: profileWithEvidence('⟦../../secret.pdf⟧') },
        { text: profileWithEvidence('⟦/etc/hosts⟧') },
        { text: profileWithEvidence('⟦C:\\seals.pdf⟧') },
      ],
      good: [
        { text: profileWithEvidence('./evidence/../evidence/a.pdf'), files: { 'evidence/a.pdf': 'counted' } },
      ],
    },
  },
  check(context) {
    for (const { answer, fileField, path, fact } of context.shared(pieces)) {
      if (!fileField || path === undefined || !fact) continue;
      if (fact.state !== 'outside') continue;
      context.report({
        message: 'found',
        at: fileField,
        criterion: answer.id,
        data: { path },
      });
    }
  },
});
