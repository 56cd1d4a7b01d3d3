import type { AliasNode, SyntaxProblem, YamlNode } from '../node.ts';
import { MAX_NODES } from './limits.ts';
import type { OpenAlias } from './mutable.ts';

/**
 * The alias at which a document, with its aliases written out, would grow by more nodes than allowed (an alias bomb). It
 * and every further one that goes beyond lose their target; the first is told.
 *
 * An alias can only name a node that is finished before it, so one pass that remembers the size of each is enough.
 */
export function boundAliases(root: YamlNode): SyntaxProblem[] {
  const sizes = new Map<YamlNode, number>();
  const problems: SyntaxProblem[] = [];
  let expanded = 0;

  function sizeOf(node: YamlNode): number {
    let size = 1;
    if (node.kind === 'mapping') {
      for (const { key, value } of node.pairs) size += sizeOf(key) + sizeOf(value);
    } else if (node.kind === 'sequence') {
      for (const item of node.items) size += sizeOf(item);
    } else if (node.kind === 'alias' && node.target !== undefined) {
      const targetSize = sizes.get(node.target) ?? 1;
      if (expanded + targetSize <= MAX_NODES) {
        expanded += targetSize;
        size += targetSize;
      } else {
        if (problems.length === 0) problems.push(tooManyAliases(node));
        const alias: OpenAlias = node;
        alias.target = undefined;
      }
    }
    if (node.anchor !== undefined) sizes.set(node, size);
    return size;
  }

  sizeOf(root);
  return problems;
}

/** The problem of an alias that cannot be written out. */
export function tooManyAliases({ name, range }: AliasNode): SyntaxProblem {
  return { code: 'too-many-aliases', range: { ...range }, token: `*${name}` };
}

/** The problem of an alias without an anchor before it. */
export function unknownAnchor({ name, range }: AliasNode): SyntaxProblem {
  return { code: 'unknown-anchor', range: { ...range }, token: `*${name}` };
}
