import type { OffsetRange, YamlNode, YamlStream } from '../node.ts';
import { isBlank, isBreak, lineEnd } from './scan.ts';

/** A comment of a YAML text. */
export interface Comment {
  /** From the `#` to the end of the line. */
  readonly range: OffsetRange;
  /** The comment as written, with its `#`. */
  readonly text: string;
}

const HASH = 0x23;

/**
 * The comments that contain a word, in order. Text inside block scalars and quotes is not a comment. A text without the
 * word costs one search.
 *
 * @param text the whole file
 * @param stream what the parser made of it; only its stretch of the text is searched
 */
export function comments(text: string, stream: YamlStream, needle: string): Comment[] {
  const { start, end: limit } = stream.range ?? { start: 0, end: text.length };
  const found: Comment[] = [];
  let at = text.indexOf(needle, start);
  while (at !== -1 && at < limit) {
    const end = Math.min(lineEnd(text, at), limit);
    const hash = commentStart(text, stream, at, start);
    if (hash !== undefined) found.push({ range: { start: hash, end }, text: text.slice(hash, end) });
    at = text.indexOf(needle, hash === undefined ? at + 1 : end);
  }
  return found;
}

/** The `#` that begins the comment around `at`, if one does. */
function commentStart(text: string, stream: YamlStream, at: number, from: number): number | undefined {
  let line = at;
  while (line > from && !isBreak(text.charCodeAt(line - 1))) line--;
  for (let hash = line; hash <= at; hash++) {
    if (text.charCodeAt(hash) !== HASH) continue;
    if (hash > line && !isBlank(text.charCodeAt(hash - 1))) continue;
    if (!isInScalar(text, stream, hash)) return hash;
  }
  return undefined;
}

function isInScalar(text: string, stream: YamlStream, offset: number): boolean {
  return stream.documents.some(({ root }) => {
    let node = root;
    while (node !== undefined && contains(node, offset)) {
      if (node.kind === 'scalar') {
        const isBlock = node.style === 'literal' || node.style === 'folded';
        // The header line of a block scalar may end with a comment.
        return !isBlock || offset >= lineEnd(text, node.range.start);
      }
      node = childAround(node, offset);
    }
    return false;
  });
}

function childAround(node: YamlNode, offset: number): YamlNode | undefined {
  if (node.kind === 'sequence') return node.items.find((item) => contains(item, offset));
  if (node.kind !== 'mapping') return undefined;
  const pair = node.pairs.find(({ range }) => range.start <= offset && offset < range.end);
  return pair && [pair.key, pair.value].find((part) => contains(part, offset));
}

function contains({ range }: YamlNode, offset: number): boolean {
  return range.start <= offset && offset < range.end;
}
