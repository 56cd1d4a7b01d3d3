import { currentSectionName } from '../schema/section-names.ts';
import type { MappingNode, Pair, YamlNode } from '../syntax/node.ts';
import { keyText, pairsOf, resolve } from '../syntax/yaml/mapping-view.ts';

/** Keys that say what a document is, which no other document takes from it (format, section 3.4). */
const OWN_KEYS: ReadonlySet<string> = new Set([
  'apiVersion',
  'kind',
  'id',
  'formerIds',
  'extends',
  '$schema',
]);

const isMapping = (node: YamlNode | undefined): node is MappingNode => node?.kind === 'mapping';

/** An explicit `null` or `~`, which deletes; an empty value says nothing. */
function deletes(node: YamlNode | undefined): boolean {
  return node?.kind === 'scalar' && node.style === 'plain' && node.value === null && node.text !== '';
}

function isEmpty(node: YamlNode | undefined): boolean {
  return node?.kind === 'scalar' && node.style === 'plain' && node.value === null && node.text === '';
}

/** The key by which pairs of two documents are the same: sections also by their older names. */
function mergeKey(pair: Pair, depth: readonly string[]): string | undefined {
  const key = keyText(pair);
  return key !== undefined && depth.length === 1 && depth[0] === 'sections' ? currentSectionName(key) : key;
}

function mergePairs(base: MappingNode, own: MappingNode, depth: readonly string[]): Pair[] {
  const written = new Map<string, Pair>();
  for (const pair of pairsOf(own)) {
    const key = mergeKey(pair, depth);
    if (key !== undefined) written.set(key, pair);
  }
  const inherited = pairsOf(base).filter((pair) => {
    const key = mergeKey(pair, depth);
    if (key === undefined || (depth.length === 0 && OWN_KEYS.has(key))) return false;
    const over = written.get(key);
    return !over || isEmpty(resolve(over.value));
  });
  const bases = new Map(pairsOf(base).map((pair) => [mergeKey(pair, depth), pair] as const));
  const overlaid = pairsOf(own).flatMap((pair) => {
    const key = mergeKey(pair, depth);
    const value = resolve(pair.value);
    if (deletes(value)) return [];
    const below = bases.get(key);
    const isOwn = key === undefined || (depth.length === 0 && OWN_KEYS.has(key));
    if (isOwn || !below) return [pair];
    if (isEmpty(value)) return [];
    const baseValue = resolve(below.value);
    if (!isMapping(value) || !isMapping(baseValue)) return [pair];
    return [{ ...pair, value: merge(baseValue, value, [...depth, key]) }];
  });
  return [...inherited, ...overlaid];
}

function merge(base: MappingNode, own: MappingNode, depth: readonly string[]): MappingNode {
  const { merges: _, ...node } = own;
  return { ...node, pairs: mergePairs(base, own, depth) };
}

/**
 * A profile laid over another: mappings merge by key, lists and scalars replace, an explicit null deletes. A node keeps
 * the range of the document in which it is written; a mapping that both have, that of the upper one.
 */
export function mergeProfiles(base: YamlNode, own: YamlNode): YamlNode {
  const below = resolve(base);
  const above = resolve(own);
  return isMapping(below) && isMapping(above) ? merge(below, above, []) : own;
}
