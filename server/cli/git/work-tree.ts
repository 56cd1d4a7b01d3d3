import { createHash } from 'node:crypto';
import { closeSync, lstatSync, readlinkSync, readSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { filesBelow } from '../../host/node.ts';
import type { CommittedFile, Repository } from './git.ts';
import { openRegularFile, readRegularFile } from '../../host/node-files.ts';

/**
 * Git’s own comparison of the work tree runs the filters that a repository names, so the files are compared here: their ids
 * follow from their bytes.
 */

/** How much of a file is read at a time, in bytes. */
const CHUNK = 2 ** 20;

/** Texts up to this size, in bytes, are also compared without regard to line ends. */
const LARGEST_TEXT = 2 ** 25;

/** Largest pointer of Git LFS, in bytes. */
const LARGEST_POINTER = 1024;

/** A hash over a file, by pieces: files of evidence may be large. */
function hashOf(path: string, algorithm: string, head: string): string {
  const hash = createHash(algorithm).update(head);
  const descriptor = openRegularFile(path, { mayBeLink: false });
  try {
    const chunk = new Uint8Array(CHUNK);
    for (let read; (read = readSync(descriptor, chunk)) > 0;) hash.update(chunk.subarray(0, read));
  } finally {
    closeSync(descriptor);
  }
  return hash.digest('hex');
}

/** The id that git gives a content; the length of another id tells how it makes them. */
function idOf(bytes: Uint8Array, like: string): string {
  return createHash(algorithmOf(like)).update(headOf(bytes.length)).update(bytes).digest('hex');
}
const algorithmOf = (id: string) => (id.length === 64 ? 'sha256' : 'sha1');
const headOf = (size: number) => `blob ${size}\0`;

/** Whether a file on disk is what a commit holds, also where it was checked out with other line ends. */
function isAsCommitted(path: string, { blob, size }: CommittedFile): boolean {
  const onDisk = lstatSync(path).size;
  if (onDisk === size && hashOf(path, algorithmOf(blob), headOf(size)) === blob) return true;
  if (onDisk <= size || onDisk > LARGEST_TEXT) return false;
  const text = readRegularFile(path, { mayBeLink: false }).toString('latin1');
  if (text.includes('\0')) return false;
  return idOf(Buffer.from(text.replaceAll('\r\n', '\n'), 'latin1'), blob) === blob;
}

/** Whether a file on disk is the one that a pointer of Git LFS stands for. */
function isPointedTo(path: string, pointer: Uint8Array | undefined): boolean {
  const text = new TextDecoder().decode(pointer);
  if (!text.startsWith('version https://git-lfs.github.com/spec/')) return false;
  const oid = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
  const size = /^size (\d+)$/m.exec(text)?.[1];
  return lstatSync(path).size === Number(size) && hashOf(path, 'sha256', '') === oid;
}

/** Whether a file is there and no link leads to it, nor to its folder. */
function isThere(path: string, type: CommittedFile['type']): boolean {
  try {
    const found = lstatSync(path);
    if (!(type === 'link' ? found.isSymbolicLink() : found.isFile())) return false;
    return realpathSync(dirname(path)) === dirname(path);
  } catch {
    return false;
  }
}

/** A file that differs from what a commit holds. */
export interface ChangedFile {
  readonly path: string;
  /** The id of its content in the commit; undefined where it is new. */
  readonly blob: string | undefined;
}

/** The files below a folder that differ from a commit, new and deleted ones too; what git ignores is left out. */
export function changedFiles(
  folder: string,
  committed: readonly CommittedFile[],
  { readBlobs }: Pick<Repository, 'readBlobs'>,
): ChangedFile[] {
  const root = realpathSync(folder);
  const known = new Set(committed.map(({ path }) => path));
  const differing = committed.filter((file) => {
    const path = join(root, file.path);
    try {
      if (!isThere(path, file.type)) return true;
      return file.type === 'link'
        ? idOf(Buffer.from(readlinkSync(path)), file.blob) !== file.blob
        : !isAsCommitted(path, file);
    } catch {
      // What cannot be read cannot be known to be the same.
      return true;
    }
  });
  const small = differing.filter(({ type, size }) => type === 'file' && size <= LARGEST_POINTER);
  const pointers = readBlobs(small.map(({ blob }) => blob));
  const changed = differing.filter(
    ({ path, type, blob }) =>
      !isThere(join(root, path), type) || !isPointedTo(join(root, path), pointers.get(blob)),
  );
  const added = filesBelow(root)
    .map((path) => relative(root, path).replaceAll(sep, '/'))
    .filter((path) => !known.has(path));
  return [...changed, ...added.map((path) => ({ path, blob: undefined }))];
}
