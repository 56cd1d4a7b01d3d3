import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGit, ReleaseError, type Git } from './git.ts';

/** A commit to make. */
export interface TreeCommit {
  /** A folder of the repository. */
  readonly repository: string;
  /** The folder whose files the commit holds, and no others. */
  readonly folder: string;
  /** The branch that the commit continues; it is made where it is missing. */
  readonly branch: string;
  readonly message: string;
}

/** Where the branch stands now. */
export interface Committed {
  readonly commit: string;
  /** False where the branch held these files already; then nothing was committed. */
  readonly isNew: boolean;
}

/**
 * Commits a folder to a branch, past the work tree and the index of the checkout, and pushes nothing. Throws a
 * {@link ReleaseError} where the branch is checked out, because its work tree would then seem changed.
 */
export function commitTree({ repository, folder, branch, message }: TreeCommit): Committed {
  const git = createGit(repository);
  const ref = `refs/heads/${branch}`;
  if (git('worktree', 'list', '--porcelain').split('\n').includes(`branch ${ref}`))
    throw new ReleaseError(`The branch ${branch} is checked out. Check out another one first.`);
  const tree = writeTree(git('rev-parse', '--absolute-git-dir'), folder);
  const parent = git('for-each-ref', '--format=%(objectname)', ref);
  if (parent !== '' && git('rev-parse', `${parent}^{tree}`) === tree) return { commit: parent, isNew: false };
  const commit = git('commit-tree', tree, ...(parent === '' ? [] : ['-p', parent]), '-m', message);
  move(git, ref, commit, parent);
  return { commit, isNew: true };
}

/** Writes the files of a folder into the repository, by way of an index that is gone afterwards. */
function writeTree(gitFolder: string, folder: string): string {
  const scratch = mkdtempSync(join(tmpdir(), 'ctpat-index-'));
  try {
    const git = createGit(folder, {
      GIT_DIR: gitFolder,
      GIT_WORK_TREE: folder,
      GIT_INDEX_FILE: join(scratch, 'index'),
    });
    // Every byte as it is, whatever the settings say about line ends and ignored files.
    git('-c', 'core.autocrlf=false', 'add', '--force', '--all', '.');
    return git('write-tree');
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Moves the branch from where it was seen; nothing is lost where somebody else moves it at the same time. */
function move(git: Git, ref: string, commit: string, parent: string): void {
  git('update-ref', '-m', 'release:action', ref, commit, parent === '' ? '0'.repeat(commit.length) : parent);
}
