import type { DuplicateKey, MappingNode, YamlNode } from '../node.ts';

/** Up to this many keys, comparing all with all is quicker than filling a map. */
const FEW = 8;

/** Adds to `found` every key of a mapping that stands there a second time. Keys are compared as source text. */
export function duplicatesOf(mapping: MappingNode, found: DuplicateKey[]): void {
  const { pairs } = mapping;
  if (pairs.length <= FEW) {
    for (let index = 1; index < pairs.length; index++) {
      const key = pairs[index]?.key;
      if (key?.kind !== 'scalar' || isMergeKey(key)) continue;
      for (let earlier = 0; earlier < index; earlier++) {
        const first = pairs[earlier]?.key;
        if (first?.kind === 'scalar' && first.text === key.text) {
          found.push({ key: key.text, range: { ...key.range }, first: { ...first.range } });
          break;
        }
      }
    }
    return;
  }
  const seen = new Map<string, YamlNode>();
  for (const { key } of pairs) {
    if (key.kind !== 'scalar' || isMergeKey(key)) continue;
    const first = seen.get(key.text);
    if (first === undefined) seen.set(key.text, key);
    else found.push({ key: key.text, range: { ...key.range }, first: { ...first.range } });
  }
}

/** Whether a key is `<<`, the merge key. A quoted `"<<"` is an ordinary key. */
export function isMergeKey(key: YamlNode): boolean {
  return (
    key.kind === 'scalar' &&
    key.text === '<<' &&
    key.style === 'plain' &&
    (key.tag === undefined || key.tag === '!!merge')
  );
}
