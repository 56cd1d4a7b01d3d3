import { defineRule } from '../rule.ts';
import {
  logWithRoster,
  partnerWithStatement,
  pieces,
  profileWithEvidence,
} from '../../domain/evidence/pieces.ts';

/** Evidence file missing. */
export const missingEvidenceFile = defineRule({
  meta: {
    id: 'evidence/missing-file',
    target: 'effective',
    severity: 'error',
    scope: 'workspace',
    failureReason: 'not-as-written',
    messages: {
      found: {
        what: 'The evidence file {path} does not exist.',
        help: 'Add the file, or correct the path; it is relative to this document.',
      },
    },
    docs: () => ({
      title: 'Evidence file missing',
      description:
        'A path under `evidence` leads to no file of the project; so does one under `report`, `roster`, `statement` or `mapping`, which are evidence too.',
      bad: [
        { text: profileWithEvidence('⟦evidence/seal-audit.pdf⟧') },
        { text: profileWithEvidence('{ file: ⟦evidence/seal-audit.pdf⟧, date: 2026-10-30 }') },
        { file: 'training.ctpat.yaml', text: logWithRoster('⟦evidence/t1.csv⟧') },
        { file: 'partner.ctpat.yaml', text: partnerWithStatement('[{ file: ⟦statement.pdf⟧ }]') },
      ],
      good: [
        {
          text: profileWithEvidence('evidence/seal-audit.pdf'),
          files: { 'evidence/seal-audit.pdf': 'counted' },
        },
        { text: profileWithEvidence('{ record: Binder 4 }') },
        {
          file: 'logs/training.ctpat.yaml',
          text: logWithRoster('[t1.csv, { record: Binder 4 }]'),
          files: { 'logs/t1.csv': 'name' },
        },
        {
          file: 'partner.ctpat.yaml',
          text: `${partnerWithStatement('a.pdf')}ended: 2026-06-30\n`,
          note: 'The business has ended.',
        },
        { text: profileWithEvidence('{ url: "https://dms.example.com/1" }') },
      ],
    }),
  },
  check(context) {
    for (const { about, fileField, path, fact } of context.shared(pieces)) {
      if (!fileField || path === undefined || !fact) continue;
      if (fact.state !== 'missing') continue;
      if (path.includes('\\')) continue;
      context.report({
        message: 'found',
        at: fileField,
        ...about,
        data: { path },
      });
    }
  },
});
