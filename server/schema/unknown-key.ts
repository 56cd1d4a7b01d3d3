import type { Path } from '../syntax/yaml/path.ts';
import type { UnknownKey } from './problem.ts';
import { renamedKey } from './renames.ts';
import { knownKeys } from './schema-at.ts';
import { nearest } from './suggestion.ts';

/** The problem of a key that the mapping at `path` does not take, with the key that it was most likely meant to be. */
export function unknownKeyAt(kind: string, path: Path, key: string): UnknownKey {
  const known = knownKeys(kind, path);
  const renamed = renamedKey(kind, key, known);
  const problem = { type: 'unknown-key', path: [...path, key], key } as const;
  return renamed
    ? { ...problem, nearest: renamed.now, renamed }
    : { ...problem, nearest: nearest(key, known) };
}
