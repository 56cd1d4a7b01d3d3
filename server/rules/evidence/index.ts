import type { AnyRule } from '../rule.ts';
import { backslashInPath } from './backslash-in-path.ts';
import { checksumMismatch } from './checksum-mismatch.ts';
import { evidenceDateInFuture } from './date-in-future.ts';
import { emptyEvidenceFile } from './empty-file.ts';
import { expiredEvidence } from './expired.ts';
import { evidenceExpiresSoon } from './expires-soon.ts';
import { extensionNotAllowed } from './extension-not-allowed.ts';
import { evidenceIsFolder } from './is-folder.ts';
import { letterCaseMismatch } from './letter-case-mismatch.ts';
import { missingEvidenceFile } from './missing-file.ts';
import { evidenceOutsideProject } from './outside-project.ts';
import { staleEvidence } from './stale.ts';
import { evidenceTooLarge } from './too-large.ts';

/** Rules about evidence. */
export const evidenceRules = [
  missingEvidenceFile,
  evidenceOutsideProject,
  evidenceIsFolder,
  letterCaseMismatch,
  backslashInPath,
  emptyEvidenceFile,
  expiredEvidence,
  evidenceExpiresSoon,
  evidenceDateInFuture,
  staleEvidence,
  evidenceTooLarge,
  extensionNotAllowed,
  checksumMismatch,
] as const satisfies readonly AnyRule[];
