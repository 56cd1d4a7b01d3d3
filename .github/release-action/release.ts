import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assemble, manifestOf } from './assemble.ts';
import { commitTree, type Committed } from './commit-tree.ts';
import { createGit, ReleaseError } from './git.ts';

/** The branch that holds the Action and nothing else. */
export const BRANCH = 'action';

/**
 * Commits the Action, as `root` holds it built, to its branch in a repository. Throws a {@link ReleaseError} where the
 * repository has changes that are not committed: nobody could make the same release again.
 */
export function release(root: string, repository: string): Committed {
  const git = createGit(repository);
  if (git('status', '--porcelain', '--untracked-files=no') !== '')
    throw new ReleaseError('There are changes that are not committed. Commit them, and release again.');
  const folder = mkdtempSync(join(tmpdir(), 'ctpat-action-'));
  try {
    assemble(root, folder);
    const message = `Release ${manifestOf(root).version}\n\nBuilt from ${git('rev-parse', 'HEAD')}.`;
    return commitTree({ repository, folder, branch: BRANCH, message });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
