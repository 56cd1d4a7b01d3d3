import type { YamlNode } from '../syntax/node.ts';
import { keyText, pairsOf, resolve } from '../syntax/yaml/mapping-view.ts';
import type { Path } from '../syntax/yaml/path.ts';
import type { UnknownKey } from './problem.ts';
import { schemaAt } from './schema-at.ts';
import { unknownKeyAt } from './unknown-key.ts';

/** Whether the schema of a kind takes this key at this place; true also where it does not say. */
function isKnown(kind: string, path: Path, key: string): boolean {
  const holder = schemaAt(kind, path);
  if (holder?.['unevaluatedProperties'] !== false || key.startsWith('x-')) return true;
  return schemaAt(kind, [...path, key]) !== undefined;
}

/**
 * Unknown keys that have no value. The validators never see them, because `null` says nothing and is left out before
 * they judge. Sections and answers are another matter: begun counts as there.
 */
export function unknownEmptyKeys(kind: string, root: YamlNode): UnknownKey[] {
  const found: UnknownKey[] = [];
  const walk = (node: YamlNode | undefined, path: Path) => {
    if (node?.kind === 'sequence') {
      node.items.forEach((item, position) => {
        walk(resolve(item), [...path, position]);
      });
    }
    for (const pair of pairsOf(node)) {
      const key = keyText(pair);
      const value = resolve(pair.value);
      if (key === undefined || key.startsWith('x-')) continue;
      const isEmpty = value?.kind === 'scalar' && (value.value === null || value.text.trim() === '');
      if (!isEmpty) walk(value, [...path, key]);
      else if (path.at(0) !== 'sections' || path.length > 2) {
        if (isKnown(kind, path, key)) continue;
        found.push(unknownKeyAt(kind, path, key));
      }
    }
  };
  walk(resolve(root), []);
  return found;
}
