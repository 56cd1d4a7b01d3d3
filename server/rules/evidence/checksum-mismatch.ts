import { child, textOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { findingWithEvidence, pieces, profileWithEvidence } from '../../domain/evidence/pieces.ts';

const EMPTY_A = 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb';

/** A file that is not the one whose checksum is on record. */
export const checksumMismatch = defineRule({
  meta: {
    id: 'evidence/checksum-mismatch',
    target: 'effective',
    severity: 'error',
    scope: 'workspace',
    messages: {
      differs: {
        what: 'The file {path} is not the one whose checksum stands here.',
        help: 'Restore the file, or record the new checksum after you have read what changed.',
      },
      unreadable: {
        what: 'The file {path} cannot be read, so its checksum is not compared.',
        help: 'Allow reading the file, then run ctpat again.',
      },
    },
    docs: () => ({
      title: 'Checksum differs',
      description:
        'The SHA-256 of an evidence file is not the one under `sha256`. For a Git LFS pointer the checksum that it names is compared.',
      bad: [
        { text: profileWithEvidence(`{ file: a.pdf, sha256: ⟦${EMPTY_A}⟧ }`), files: { 'a.pdf': 'b' } },
        {
          file: 'audit.ctpat.yaml',
          text: findingWithEvidence(`{ file: a.pdf, sha256: ⟦${EMPTY_A}⟧ }`),
          files: { 'a.pdf': 'b' },
        },
      ],
      good: [
        { text: profileWithEvidence(`{ file: a.pdf, sha256: ${EMPTY_A} }`), files: { 'a.pdf': 'a' } },
        {
          text: profileWithEvidence(`{ file: a.pdf, sha256: ${EMPTY_A} }`),
          files: { 'a.pdf': `version https://git-lfs.github.com/spec/v1\noid sha256:${EMPTY_A}\nsize 1\n` },
          note: 'A pointer of Git LFS.',
        },
      ],
    }),
  },
  check(context) {
    for (const { about, field, path, fact } of context.shared(pieces)) {
      const place = child(field, 'sha256');
      const stated = textOf(place)?.toLowerCase();
      if (!place || path === undefined || stated === undefined || !/^[0-9a-f]{64}$/.test(stated)) continue;
      if (fact?.state !== 'file' || fact.sha256 === stated) continue;
      const message = fact.unreadable ? 'unreadable' : fact.sha256 === undefined ? undefined : 'differs';
      if (message) context.report({ message, at: place, ...about, data: { path } });
    }
  },
});
