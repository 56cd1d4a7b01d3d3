import { defineRule } from '../rule.ts';
import { logWithRoster, pieces, profileWithEvidence } from '../../domain/evidence/pieces.ts';

const MEGABYTE = 1024 * 1024;

/** A file that the portal will not take. */
export const evidenceTooLarge = defineRule({
  meta: {
    id: 'evidence/too-large',
    target: 'effective',
    severity: 'warning',
    scope: 'workspace',
    settings: ['portal.maxFileMb'],
    messages: {
      large: {
        what: 'The file {path} has {size} MB; the portal takes {most} MB.',
        help: 'Make it smaller, or raise portal.maxFileMb in the configuration.',
      },
    },
    docs: () => ({
      title: 'Evidence file too large',
      description:
        'An evidence file is larger than `portal.maxFileMb` in the configuration, 10 where nothing is set.',
      bad: [
        {
          text: profileWithEvidence('⟦a.pdf⟧'),
          files: {
            'a.pdf': 'counted by two people',
            'ctpat.config.yaml': 'root: true\nportal: { maxFileMb: 0.00001 }\n',
          },
        },
        {
          file: 'training.ctpat.yaml',
          text: logWithRoster('⟦t1.csv⟧'),
          files: {
            't1.csv': 'forty-two names of people',
            'ctpat.config.yaml': 'root: true\nportal: { maxFileMb: 0.00001 }\n',
          },
        },
      ],
      good: [
        { text: profileWithEvidence('a.pdf'), files: { 'a.pdf': 'counted by two people' } },
        {
          text: profileWithEvidence('a.pdf'),
          files: { 'a.pdf': 'counted', 'ctpat.config.yaml': 'root: true\nportal: { maxFileMb: 0.00001 }\n' },
        },
      ],
    }),
  },
  check(context) {
    const most = context.settings.maxFileBytes;
    for (const { about, fileField, path, fact } of context.shared(pieces)) {
      if (!fileField || path === undefined || fact?.state !== 'file' || fact.size <= most) continue;
      // Rounded up, so that it never reads like the limit itself.
      const size = (Math.ceil((fact.size / MEGABYTE) * 10) / 10).toFixed(1);
      context.report({
        message: 'large',
        at: fileField,
        ...about,
        data: { path, size, most: most / MEGABYTE },
      });
    }
  },
});
