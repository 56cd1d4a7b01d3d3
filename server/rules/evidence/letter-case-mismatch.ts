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
        what: 'The file is spelled {actual}; {path} differs in capital letters.',
        help: 'Write the path as the file is spelled; it is missing on systems that care.',
      },
    },
    words: { fix: 'Change to {actual}' },
    docs: () => ({
      title: 'Letter case differs',
      description:
        'A path under `evidence` differs from the file only in capital letters. On Windows it works, in CI it does not.',
      bad: [
        { text: profileWithEvidence('⟦Evidence/Seals.PDF⟧'), files: { 'evidence/seals.pdf': 'counted' } },
        { file: 'training.ctpat.yaml', text: logWithRoster('⟦T1.csv⟧'), files: { 't1.csv': 'name' } },
      ],
      good: [
        { text: profileWithEvidence('evidence/seals.pdf'), files: { 'evidence/seals.pdf': 'counted' } },
        {
          text: profileWithEvidence('evidence/Seal.pdf'),
          files: { 'evidence/seals.pdf': 'counted' },
          note: 'Another name altogether: it is missing.',
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
                  title: context.word('fix', { actual }),
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
