import type { Locale } from '../../catalog/catalog.ts';
import { exampleAt } from '../../schema/example-at.ts';
import type { Path } from '../../syntax/yaml/path.ts';
import { flowYaml } from './flow-yaml.ts';

const EXAMPLE = { en: 'for example', es: 'por ejemplo' } as const;

/** Keys without a value, of the mapping at a path of a kind of document; a comment beside each shows a value that could stand there. */
export function openKeys(kind: string, path: Path, keys: readonly string[], locale: Locale): string[] {
  return keys.map((key) => {
    const example = exampleAt(kind, [...path, key]);
    return example === undefined ? `${key}:` : `${key}: # ${EXAMPLE[locale]} ${flowYaml(example)}`;
  });
}

/** Lines one level deeper; empty ones stay empty. */
export function indented(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`));
}
