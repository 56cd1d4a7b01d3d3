import { closeSync, constants, fstatSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';

/** Most bytes of a document, a configuration or a list: more than anybody writes by hand, and less than fills memory. */
const MOST_BYTES = 64 * 2 ** 20;

/** How many bytes are read at a time. */
const STRETCH = 2 ** 20;

/** Why a file was not opened, in the manner of Node: `code` tells programs. */
class Unreadable extends Error {
  readonly code: string;

  constructor(code: string, path: string) {
    super(`${code}: ${path}`);
    this.code = code;
  }
}

/** Where a file may be. */
export interface FilePlace {
  /** The folder in which it must be, links followed on both sides. */
  readonly root?: string;
  /** Whether the path may be a link; default yes. */
  readonly mayBeLink?: boolean;
}

/** Whether a file lies in a folder, links followed on both sides. Throws where one of them does not exist. */
export function isWithin(path: string, root: string): boolean {
  const way = relative(realpathSync(root), realpathSync(path));
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/**
 * Opens a file for reading: the one way to the files of a project. Only a regular file is opened, so a pipe or a device
 * never holds the program up. What was opened is compared with what may be read, so a link that changes meanwhile leads
 * nowhere else. Throws an error with a `code` where it cannot be read.
 */
export function openRegularFile(path: string, { root, mayBeLink = true }: FilePlace): number {
  // Opening alone does something to some devices.
  if (!statSync(path).isFile()) throw new Unreadable('EINVAL', path);
  // Windows has neither flag, and links only for who may make them.
  const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants as Partial<typeof constants>;
  const descriptor = openSync(path, (O_RDONLY ?? 0) | O_NONBLOCK | (mayBeLink ? 0 : O_NOFOLLOW));
  try {
    const opened = fstatSync(descriptor, { bigint: true });
    if (!opened.isFile()) throw new Unreadable('EINVAL', path);
    if (root !== undefined) {
      const real = realpathSync(path);
      const { dev, ino } = statSync(real, { bigint: true });
      if (!isWithin(real, root) || dev !== opened.dev || ino !== opened.ino)
        throw new Unreadable('EACCES', path);
    }
    return descriptor;
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
}

/** All bytes of a file that {@link openRegularFile} opens, at most `most`. Throws an error with a `code` where it cannot be read. */
export function readRegularFile(path: string, place: FilePlace = {}, most = MOST_BYTES): Buffer {
  const descriptor = openRegularFile(path, place);
  try {
    const { size } = fstatSync(descriptor);
    if (size > most) throw new Unreadable('EFBIG', path);
    const bytes = Buffer.alloc(size);
    let read = 0;
    while (read < size) {
      const count = readSync(descriptor, bytes, read, size - read, null);
      if (count === 0) break;
      read += count;
    }
    return bytes.subarray(0, read);
  } finally {
    closeSync(descriptor);
  }
}

/** Lets signals and other work have their turn. */
export const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

/**
 * The bytes of a file in stretches, so that a large one never is in memory as a whole, and others get their turn between
 * them; each is valid until the next.
 */
export async function* stretchesOf(path: string, place: FilePlace = {}): AsyncGenerator<Uint8Array> {
  const descriptor = openRegularFile(path, place);
  try {
    const buffer = new Uint8Array(STRETCH);
    for (;;) {
      const size = readSync(descriptor, buffer, 0, STRETCH, null);
      if (size === 0) return;
      yield buffer.subarray(0, size);
      await pause();
    }
  } finally {
    closeSync(descriptor);
  }
}
