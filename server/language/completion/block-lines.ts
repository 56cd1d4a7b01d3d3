import { readFlow } from './flow.ts';

/** One line of block YAML, read by itself. */
export interface BlockLine {
  /** Column of the first character that is neither a space nor the dash of an item. */
  readonly column: number;
  /** Columns of the dashes before it. */
  readonly dashes: readonly number[];
  /** The key, without quotation marks. */
  readonly key: string | undefined;
  /** What follows the colon, or the dashes where there is no key. */
  readonly content: string;
  /** Column where that begins. */
  readonly contentColumn: number;
}

/** Where the entries at a column belong. */
export interface BlockPlace {
  /** The way to their mapping or list; steps into lists are 0. */
  readonly path: readonly (string | number)[];
  /** The line that opens it, and what it holds there already; undefined at the top. */
  readonly parent:
    { readonly number: number; readonly line: BlockLine; readonly content: string } | undefined;
}

const KEY = /^("(?:[^"\\]|\\.)*"|'[^']*'|[^\s:#&*!|>'"%@`{[][^:]*?)\s*:(?:(\s+)(.*)|$)/;
const BLOCK_TEXT = /^(?:[&!]\S*\s+)*[|>][+-]?\d?[+-]?\s*(#.*)?$/;
const DOCUMENT_MARK = /^(---|\.\.\.)(\s|$)/;

/** A key without its quotation marks; the opening one may stand alone while the key is typed. */
export function unquote(text: string): string {
  return text.replace(/^["']|["']$/g, '');
}

/** Whether a line separates the documents of a stream. */
export function isDocumentMark(text: string): boolean {
  return DOCUMENT_MARK.test(text);
}

/** Reads a line; undefined where it is empty or a comment. */
export function readLine(text: string): BlockLine | undefined {
  if (/^\s*(#|$)/.test(text)) return undefined;
  const dashes: number[] = [];
  let column = text.search(/\S/);
  while (/^-(\s|$)/.test(text.slice(column))) {
    dashes.push(column);
    const next = text.slice(column + 1).search(/\S/);
    column = next < 0 ? Math.max(text.length, column + 2) : column + 1 + next;
  }
  const match = KEY.exec(text.slice(column));
  if (match?.[1] === undefined) {
    return { column, dashes, key: undefined, content: text.slice(column), contentColumn: column };
  }
  const content = match[3] ?? '';
  return { column, dashes, key: unquote(match[1]), content, contentColumn: text.length - content.length };
}

/**
 * The place of entries at a column, from the lines above it; undefined inside block text and in further lines of a value.
 * `isItem`: the entry begins with a dash, which may stand right below the key of its list.
 */
export function placeAt(
  lines: readonly string[],
  above: number,
  column: number,
  isItem: boolean,
): BlockPlace | undefined {
  const path: (string | number)[] = [];
  let parent: BlockPlace['parent'];
  let dashLimit = column;
  let keyLimit = isItem ? column + 1 : column;
  for (let number = above; number >= 0 && keyLimit > 0; number -= 1) {
    const text = lines[number] ?? '';
    if (isDocumentMark(text)) break;
    const line = readLine(text);
    if (!line) continue;
    const opens = line.key !== undefined && line.column < keyLimit;
    const dash = line.dashes.at(-1);
    // Behind a dash, the content of a key in the same line is not what the item holds.
    const opensItem = line.key === undefined && dash !== undefined && dash < dashLimit;
    if ((opens || opensItem) && BLOCK_TEXT.test(line.content)) return undefined;
    if (opens) {
      path.unshift(line.key);
      parent ??= { number, line, content: line.content };
      dashLimit = line.column;
      keyLimit = line.column;
    }
    for (const at of line.dashes.toReversed()) {
      if (at < dashLimit) {
        path.unshift(0);
        parent ??= { number, line, content: opensItem ? line.content : '' };
        dashLimit = at;
        keyLimit = at + 1;
      }
    }
  }
  return { path, parent };
}

/** Keys of the mapping whose entries stand at a column, around a line. */
export function siblingsAt(lines: readonly string[], around: number, column: number): Set<string> {
  const keys = new Set<string>();
  const own = readLine(lines[around] ?? '');
  const beginsItem = own !== undefined && own.dashes.length > 0;
  for (const step of beginsItem ? [1] : [-1, 1]) {
    for (let number = around + step; number >= 0 && number < lines.length; number += step) {
      const text = lines[number] ?? '';
      if (isDocumentMark(text)) break;
      const line = readLine(text);
      if (!line) continue;
      const first = line.dashes[0] ?? line.column;
      if (line.column < column || (step === 1 && first < column)) break;
      if (line.column === column && line.key !== undefined) keys.add(line.key);
      if (first < column) break;
    }
  }
  return keys;
}

/** Whether the end of a line's beginning stands in a comment. */
export function endsInComment(before: string): boolean {
  if (/^\s*#/.test(before)) return true;
  const line = readLine(before);
  return line !== undefined && readFlow(line.content).inComment;
}
