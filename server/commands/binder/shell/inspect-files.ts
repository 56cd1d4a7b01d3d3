import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { toPath } from '../../../host/node.ts';
import { isWithin, stretchesOf } from '../../../host/node-files.ts';
import type { Inspected } from '../core/binder.ts';

const POINTER = 'version https://git-lfs.github.com/spec/';

/** Looks at a file before it is copied: its size and checksum, or why it cannot be copied. Nothing outside `root` is read. */
export async function inspectFile(uri: string, root: string): Promise<Inspected> {
  const path = toPath(uri);
  try {
    if (!isWithin(path, toPath(root))) return { state: 'outside' };
    if (!statSync(path).isFile()) return { state: 'unreadable' };
    const hash = createHash('sha256');
    let size = 0;
    for await (const bytes of stretchesOf(path, { root: toPath(root) })) {
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
