import type { OffsetRange, Pair, YamlNode } from '../node.ts';
import { keyText, pairsOf, resolve } from './mapping-view.ts';

/** The way from the top of a document to a node: keys as source text, positions in sequences from zero. */
export type Path = readonly (string | number)[];

/** A node and, where it is the value of a key, its pair. */
export interface Located {
  /** As written: an alias is not followed. */
  readonly node: YamlNode;
  readonly pair?: Pair;
}

/** The node at a path, aliases and merge keys on the way followed; undefined where the path leads nowhere. */
export function nodeAt(root: YamlNode | undefined, path: Path): Located | undefined {
  let here: Located | undefined = root && { node: root };
  for (const step of path) {
    if (here === undefined) return undefined;
    here = childAt(here.node, step);
  }
  return here;
}

function childAt(parent: YamlNode, step: string | number): Located | undefined {
  const node = resolve(parent);
  if (typeof step === 'number') {
    const item = node?.kind === 'sequence' ? node.items[step] : undefined;
    return item && { node: item };
  }
  const pair = pairsOf(node).findLast((candidate) => keyText(candidate) === step);
  return pair && { node: pair.value, pair };
}

/** What stands at an offset. */
export interface PathAt extends Located {
  readonly path: Path;
  /** Whether the offset lies on the key of the last step, and not on its value. */
  readonly onKey: boolean;
}

/**
 * The innermost pair or item that contains an offset; both ends of a range belong to it, as a cursor may stand there.
 * The path is empty where only the top node contains it; undefined where nothing does.
 */
export function pathAt(root: YamlNode | undefined, offset: number): PathAt | undefined {
  if (root === undefined || !contains(root.range, offset)) return undefined;
  const path: (string | number)[] = [];
  let found: PathAt = { path, node: root, onKey: false };
  for (;;) {
    const { node } = found;
    if (node.kind === 'sequence') {
      const index = node.items.findLastIndex(({ range }) => contains(range, offset));
      const item = node.items[index];
      if (item === undefined) return found;
      path.push(index);
      found = { path, node: item, onKey: false };
    } else if (node.kind === 'mapping') {
      const pair = node.pairs.findLast(({ range }) => contains(range, offset));
      const key = pair && keyText(pair);
      if (pair === undefined || key === undefined) return found;
      path.push(key);
      const onKey = contains(pair.key.range, offset);
      found = { path, node: pair.value, pair, onKey };
      if (onKey || !contains(pair.value.range, offset)) return found;
    } else {
      return found;
    }
  }
}

function contains({ start, end }: OffsetRange, offset: number): boolean {
  return start <= offset && offset <= end;
}
