import { defineRule } from '../rule.ts';
import { pieces, profileWithEvidence } from '../../domain/evidence/pieces.ts';

/** Evidence is a folder. */
export const evidenceIsFolder = defineRule({
  meta: {
    id: 'evidence/is-folder',
    target: 'effective',
    severity: 'error',
    scope: 'workspace',
    messages: {
      found: {
        what: '{path} is a folder; evidence is a file.',
        help: 'Name the file that shows it.',
      },
    },
    docs: () => ({
      title: 'Evidence is a folder',
      description: 'A path under `evidence` leads to a folder.',
      bad: [{ text: profileWithEvidence('⟦evidence⟧'), files: { 'evidence/a.pdf': 'counted' } }],
      good: [
        { text: profileWithEvidence('evidence/a.pdf'), files: { 'evidence/a.pdf': 'counted' } },
        {
          text: profileWithEvidence('{ record: evidence, kind: log }'),
          files: { 'evidence/a.pdf': 'counted' },
        },
      ],
    }),
  },
  check(context) {
    for (const { about, fileField, path, fact } of context.shared(pieces)) {
      if (!fileField || path === undefined || !fact) continue;
      if (fact.state !== 'folder' || path.includes('\\')) continue;
      context.report({
        message: 'found',
        at: fileField,
        ...about,
        data: { path },
      });
    }
  },
});
