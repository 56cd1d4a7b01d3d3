import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import type { Inspected } from '../core/binder.ts';
import { toPath } from '../../../host/node.ts';

const CHUNK = 1 << 20;
const POINTER = 'version https://git-lfs.github.com/spec/';

/** Lets signals and other work have their turn. */
export const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

/** The bytes of a file in stretches, so that a large one never is in memory as a whole; each is valid until the next. */
export async function* stretchesOf(path: string): AsyncGenerator<Uint8Array> {
  const descriptor = openSync(path, 'r');
  try {
    const buffer = new Uint8Array(CHUNK);
    for (;;) {
      const size = readSync(descriptor, buffer, 0, CHUNK, null);
      if (size === 0) return;
      yield buffer.subarray(0, size);
      await pause();
    }
  } finally {
    closeSync(descriptor);
  }
}

/** Whether a file, all links followed, lies in a folder. */
function isWithin(path: string, root: string): boolean {
  const way = relative(realpathSync(root), realpathSync(path));
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Looks at a file before it is copied: its size and checksum, or why it cannot be copied. Nothing outside `root` is read. */
export async function inspectFile(uri: string, root: string): Promise<Inspected> {
  const path = toPath(uri);
  try {
    if (!isWithin(path, toPath(root))) return { state: 'outside' };
    if (!statSync(path).isFile()) return { state: 'unreadable' };
    const hash = createHash('sha256');
    let size = 0;
    for await (const bytes of stretchesOf(path)) {
      if (size === 0 && new TextDecoder().decode(bytes.subarray(0, POINTER.length)) === POINTER)
        return { state: 'pointer' };
      hash.update(bytes);
      size += bytes.length;
    }
    return { state: 'file', size, sha256: hash.digest('hex') };
  } catch {
    return { state: 'unreadable' };
  }
}
