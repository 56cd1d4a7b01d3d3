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
        what: 'The evidence file {path} is empty.',
        help: 'Replace it with the filled record.',
      },
    },
    docs: () => ({
      title: 'Evidence file empty',
      description: 'An evidence file has no content at all, so it shows nothing.',
      bad: [
        { text: profileWithEvidence('⟦evidence/a.pdf⟧'), files: { 'evidence/a.pdf': '' } },
        { file: 'training.ctpat.yaml', text: logWithRoster('⟦t1.csv⟧'), files: { 't1.csv': '' } },
      ],
      good: [
        { text: profileWithEvidence('evidence/a.pdf'), files: { 'evidence/a.pdf': 'counted' } },
        {
          text: profileWithEvidence('evidence/b.pdf'),
          files: { 'evidence/a.pdf': '' },
          note: 'It is missing.',
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
