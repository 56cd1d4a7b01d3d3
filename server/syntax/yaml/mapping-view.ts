/** Mappings as they are meant: aliases followed, merge keys (`<<`) applied. The tree itself keeps what is written. */
import type { MappingNode, Pair, YamlNode } from '../node.ts';
import { isMergeKey } from './duplicate-keys.ts';

/** The node that is meant: of an alias, the one it stands for; undefined where the alias leads nowhere. */
export function resolve(node: YamlNode | undefined): YamlNode | undefined {
  // The parser gives no alias a target that leads back to itself.
  let target = node;
  while (target?.kind === 'alias') target = target.target;
  return target;
}

/**
 * The pairs of a mapping with its merge keys applied; none for anything else. Own pairs come first, as written and with
 * repeated keys; then what is merged in, as far as no pair before it has the key. A merge value that is no mapping
 * adds nothing.
 */
export function pairsOf(node: YamlNode | undefined): readonly Pair[] {
  const mapping = resolve(node);
  if (mapping?.kind !== 'mapping') return [];
  if (!mapping.merges) return mapping.pairs;
  let pairs = merged.get(mapping);
  if (!pairs) merged.set(mapping, (pairs = withMerges(mapping)));
  return pairs;
}

const merged = new WeakMap<MappingNode, readonly Pair[]>();

function withMerges(mapping: MappingNode): readonly Pair[] {
  const pairs: Pair[] = [];
  const seen = new Set<string>();
  for (const pair of mapping.pairs) {
    if (isMergeKey(pair.key)) continue;
    pairs.push(pair);
    const key = keyText(pair);
    if (key !== undefined) seen.add(key);
  }
  for (const { key: mergeKey, value } of mapping.pairs) {
    if (!isMergeKey(mergeKey)) continue;
    for (const source of mergeSources(value)) {
      for (const pair of pairsOf(source)) {
        const key = keyText(pair);
        if (key === undefined || seen.has(key)) continue;
        seen.add(key);
        pairs.push(pair);
      }
    }
  }
  return pairs;
}

/** The source text of a pair's key; undefined where the key is a mapping or sequence. */
export function keyText({ key }: Pair): string | undefined {
  const name = resolve(key);
  return name?.kind === 'scalar' ? name.text : undefined;
}

function mergeSources(value: YamlNode): readonly YamlNode[] {
  const source = resolve(value);
  if (source === undefined) return [];
  return source.kind === 'sequence' ? source.items : [source];
}
