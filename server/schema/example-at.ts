import type { Path } from '../syntax/yaml/path.ts';
import { knownKeys, schemaAt } from './schema-at.ts';

/** An example of the value at a path: the schema's own, else one put together from those of its keys; undefined where there is none. */
export function exampleAt(kind: string, path: Path): unknown {
  const examples = schemaAt(kind, path)?.['examples'];
  if (Array.isArray(examples) && examples.length > 0) return examples[0];
  const parts = knownKeys(kind, path).flatMap((key) => {
    const inner = schemaAt(kind, [...path, key])?.['examples'];
    return Array.isArray(inner) && inner.length > 0 ? [[key, inner[0] as unknown] as const] : [];
  });
  return parts.length === 0 ? undefined : Object.fromEntries(parts);
}
