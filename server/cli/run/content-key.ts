import { createHash } from 'node:crypto';
import type { SourceFile } from '../../model/source-file.ts';
import type { Project } from '../../workspace/snapshot.ts';
import { isBelow, relativePath } from '../../workspace/uri.ts';

const known = new WeakMap<ReadonlyMap<string, SourceFile>, string>();

/**
 * Stands for the content of a project: its files in their order, what they are to it, and every letter of them. Results for
 * one of its files follow from it, the day, the options, the baseline, and what is known of the paths that the file names.
 */
export function contentKey({ files, root }: Pick<Project, 'files' | 'root'>): string {
  const found = known.get(files);
  if (found !== undefined) return found;
  const hash = createHash('sha256');
  for (const { uri, role, unreadable, text } of files.values()) {
    const name = isBelow(uri, root) ? relativePath(uri, root) : uri;
    hash.update(JSON.stringify([name, role, unreadable ?? null, text.length]));
    hash.update(text);
  }
  const key = hash.digest('hex');
  known.set(files, key);
  return key;
}
