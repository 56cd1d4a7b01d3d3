import type { Locale } from '../catalogue/catalogue.ts';
import { say } from '../messages/fill.ts';
import { GIT } from '../messages/git.ts';
import { Failure } from './failure.ts';
import type { CommandProcess } from './process.ts';
import { runProgram, type ProgramResult } from './run-program.ts';

/** What git has kept of a folder. Paths are relative to it, with forward slashes. */
export interface Repository {
  /**
   * The commit to compare with: where the work here began, seen from a branch, tag or commit. Without one, seen from the
   * branch that this one follows, else the newest commit.
   */
  baseCommit(ref: string | undefined): string;
  /** The bytes of a file in a commit; undefined where it is not there. */
  read(commit: string, path: string): Uint8Array | undefined;
  /** The files below the folder that differ from a commit, new and deleted ones too; what git ignores is left out. */
  changedSince(commit: string): readonly string[];
}

const text = ({ stdout }: ProgramResult) => new TextDecoder().decode(stdout);

/** Opens the repository that holds a folder, for an option of the command line. Throws a {@link Failure} where there is none. */
export function openRepository(
  folder: string,
  option: string,
  { env, stderr }: CommandProcess,
  locale: Locale,
): Repository {
  const git = (...args: readonly string[]): ProgramResult => {
    // Settings of the repository may name programs to run; one that watches files is not needed here.
    const safe = ['-c', 'core.fsmonitor=false', ...args];
    const result = runProgram('git', safe, folder, { ...env, GIT_OPTIONAL_LOCKS: '0' });
    if (result.status === undefined) throw new Failure(say(GIT.noProgram, locale, { option }));
    if (result.status !== 0 && env['CTPAT_DEBUG']) stderr(result.stderr);
    return result;
  };
  const commitOf = (ref: string): string | undefined => {
    const found = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
    return found.status === 0 ? text(found).trim() : undefined;
  };
  const list = (...args: readonly string[]): string[] => {
    const result = git(...args);
    if (result.status !== 0) throw new Failure(say(GIT.failed, locale, { option }));
    return text(result).split('\0').filter(Boolean);
  };
  if (git('rev-parse', '--git-dir').status !== 0)
    throw new Failure(say(GIT.noRepository, locale, { option, folder }));
  return {
    baseCommit(ref) {
      const head = commitOf('HEAD');
      const named = commitOf(ref ?? '@{upstream}');
      if (ref !== undefined && named === undefined) throw new Failure(say(GIT.unknownRef, locale, { ref }));
      if (head === undefined) throw new Failure(say(GIT.noCommit, locale, { option }));
      if (named === undefined) return head;
      const base = git('merge-base', named, head);
      // Histories without a common commit, as in a shallow clone, can still be compared as they are.
      return base.status === 0 ? text(base).trim() : named;
    },
    read(commit, path) {
      const found = git('cat-file', 'blob', `${commit}:./${path}`);
      return found.status === 0 ? found.stdout : undefined;
    },
    changedSince: (commit) => [
      ...new Set([
        ...list('diff', '--name-only', '--no-renames', '--no-ext-diff', '--relative', '-z', commit, '--'),
        ...list('ls-files', '--others', '--exclude-standard', '-z'),
      ]),
    ],
  };
}
