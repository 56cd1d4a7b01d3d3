import type { Locale } from '../../catalog/catalog.ts';
import { say } from '../../messages/fill.ts';
import { GIT } from './git-messages.ts';
import { Failure } from '../failure.ts';
import { openBlobReader, readBlobs, type BlobReader } from './git-blobs.ts';
import { gitIn } from './git-program.ts';
import type { CommandProcess } from '../process.ts';
import type { ProgramResult } from './run-program.lazy.ts';

/** A file of a commit. */
export interface CommittedFile {
  /** Relative to the folder, with forward slashes; it leads nowhere else. */
  readonly path: string;
  /** A link holds the path that it leads to. */
  readonly type: 'file' | 'link';
  /** The id of its content. */
  readonly blob: string;
  /** In bytes. */
  readonly size: number;
}

/** What git has kept of a folder. Paths are relative to it, with forward slashes. */
export interface Repository {
  /** The id of the commit that a branch, tag or commit names. */
  commitOf(ref: string): string;
  /**
   * The commit to compare with: where the work here began, seen from a branch, tag or commit. Without one, seen from the
   * branch that this one follows, else the newest commit.
   */
  baseCommit(ref: string | undefined): string;
  /** Where the histories of two commits part; undefined where they have nothing in common, as in a shallow clone. */
  mergeBase(one: string, other: string): string | undefined;
  /** The bytes of a file in a commit; undefined where it is not there. */
  read(commit: string, path: string): Uint8Array | undefined;
  /** The files of a commit below the folder; those of other repositories in it are left out. */
  filesIn(commit: string): readonly CommittedFile[];
  /** The contents of files by their ids; those that a partial clone lacks are left out. */
  readBlobs(ids: readonly string[]): ReadonlyMap<string, Uint8Array>;
  /** Reads contents one after the other; to be closed. */
  openBlobs(): BlobReader;
}

const text = ({ stdout }: ProgramResult) => new TextDecoder().decode(stdout);

/** Whether a path of a commit leads where it says: a commit made by hand may hold `..`, or the folder of git itself. */
const isPlain = (path: string): boolean =>
  !path.split(process.platform === 'win32' ? /[\\/:]/ : '/').some((step) => /^(|\.|\.\.|\.git)$/i.test(step));

/** Opens the repository that holds a folder, for an option of the command line. Throws a {@link Failure} where there is none. */
export function openRepository(
  folder: string,
  option: string,
  { env, stderr }: CommandProcess,
  locale: Locale,
): Repository {
  const program = gitIn(folder, env);
  const git = (...args: readonly string[]): ProgramResult => {
    const result = program.run(args);
    if (result.status === undefined) throw new Failure(say(GIT.noProgram, locale, { option }));
    if (result.status !== 0 && env['CTPAT_DEBUG']) stderr(result.stderr);
    return result;
  };
  const find = (ref: string): string | undefined => {
    const found = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
    return found.status === 0 ? text(found).trim() : undefined;
  };
  const unknown = (ref: string): Failure => {
    const isShallow = text(git('rev-parse', '--is-shallow-repository')).trim() === 'true';
    return new Failure(say(isShallow ? GIT.unknownInShallow : GIT.unknownRef, locale, { ref }));
  };
  if (git('rev-parse', '--git-dir').status !== 0)
    throw new Failure(say(GIT.noRepository, locale, { option, folder }));
  const repository: Repository = {
    commitOf(ref) {
      const commit = find(ref);
      if (commit !== undefined) return commit;
      if (find('HEAD') === undefined) throw new Failure(say(GIT.noCommit, locale, { option }));
      throw unknown(ref);
    },
    baseCommit(ref) {
      const head = find('HEAD');
      const named = find(ref ?? '@{upstream}');
      if (ref !== undefined && named === undefined) throw unknown(ref);
      if (head === undefined) throw new Failure(say(GIT.noCommit, locale, { option }));
      if (named === undefined) return head;
      // Histories without a common commit can still be compared as they are.
      return repository.mergeBase(named, head) ?? named;
    },
    mergeBase(one, other) {
      const base = git('merge-base', one, other);
      return base.status === 0 ? text(base).trim() : undefined;
    },
    read(commit, path) {
      const found = git('cat-file', 'blob', `${commit}:./${path}`);
      return found.status === 0 ? found.stdout : undefined;
    },
    filesIn(commit) {
      const listed = git('ls-tree', '-r', '-z', '--long', commit);
      if (listed.status !== 0) throw new Failure(say(GIT.failed, locale, { option }));
      return text(listed)
        .split('\0')
        .flatMap((line): CommittedFile[] => {
          const [, mode = '', blob = '', size = '', path = ''] =
            /^(\d+) blob ([0-9a-f]+) +(\S+)\t([^]*)$/.exec(line) ?? [];
          if (path === '' || !isPlain(path)) return [];
          return [{ path, type: mode === '120000' ? 'link' : 'file', blob, size: Number(size) || 0 }];
        });
    },
    readBlobs: (ids) => readBlobs(program, ids),
    openBlobs: () => openBlobReader(program),
  };
  return repository;
}
