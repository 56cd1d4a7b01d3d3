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
        what: 'The path {path} uses backslashes.',
        help: 'Use forward slashes; they work on every system.',
      },
    },
    words: { fix: 'Change to {forward}' },
    docs: () => ({
      title: 'Backslash in a path',
      description: 'A path under `evidence` is written with backslashes. It works on Windows only.',
      bad: [
        { text: profileWithEvidence('⟦evidence\\seals.pdf⟧'), files: { 'evidence/seals.pdf': 'counted' } },
        {
          text: profileWithEvidence("{ file: ⟦'evidence\\seals, october.pdf'⟧ }"),
          note: 'Whether the file exists is asked when the path is right.',
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
          note: 'It leads out of the project; that is another finding.',
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
                  title: context.word('fix', { forward }),
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
