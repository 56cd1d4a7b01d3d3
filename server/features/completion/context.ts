import type { SourceFile } from '../../model/source-file.ts';
import type { Path } from '../../syntax/yaml/path.ts';

/**
 * What is being typed at a place. It is read from the lines above and not from the tree, because a document that is being
 * typed is rarely well-formed, and because indentation alone says where a new line belongs.
 */
export interface TypingContext {
  /** The way to the mapping or list that the cursor is in; steps into lists are 0. */
  readonly path: Path;
  /** `key`: a key of the mapping at the path; `value`: the value of `key`; `item`: an item of the list at the path. */
  readonly what: 'key' | 'value' | 'item';
  /** The key whose value is typed. */
  readonly key?: string;
  /** What is typed so far, quotation mark included. */
  readonly typed: string;
  /** Where that begins, as an offset. */
  readonly start: number;
  /** Keys that the mapping has already. */
  readonly siblings: ReadonlySet<string>;
  /** Whether the place is inside `{ }` or `[ ]`, where everything stays on one line. */
  readonly inFlow: boolean;
}

interface Line {
  readonly text: string;
  /** Column of the first character that is neither a space nor the dash of an item. */
  readonly column: number;
  /** Columns of the dashes before it. */
  readonly dashes: readonly number[];
  readonly key: string | undefined;
  /** What follows the colon. */
  readonly rest: string;
}

const KEY = /^("(?:[^"\\]|\\.)*"|'[^']*'|[^\s:#&*!|>'"%@`{[][^:]*?)\s*:(?:\s+(.*)|$)/;

const unquote = (text: string) => text.replace(/^["']|["']$/g, '');

function readLine(text: string): Line | undefined {
  if (/^\s*(#|$)/.test(text)) return undefined;
  const dashes: number[] = [];
  let column = text.search(/\S/);
  while (/^-(\s|$)/.test(text.slice(column))) {
    dashes.push(column);
    const next = text.slice(column + 1).search(/\S/);
    column = next < 0 ? text.length + 1 : column + 1 + next;
  }
  const match = KEY.exec(text.slice(column));
  return {
    text,
    column,
    dashes,
    key: match?.[1] === undefined ? undefined : unquote(match[1]),
    rest: match?.[2] ?? '',
  };
}

const BLOCK_TEXT = /^[|>][+-]?\d?[+-]?\s*(#.*)?$/;

/** The path to the mapping or list whose entries stand at a column, from the lines above; undefined inside block text. */
function pathTo(lines: readonly string[], above: number, column: number): (string | number)[] | undefined {
  const path: (string | number)[] = [];
  let limit = column;
  for (let number = above; number >= 0 && limit > 0; number -= 1) {
    const text = lines[number] ?? '';
    if (/^(---|\.\.\.)(\s|$)/.test(text)) break;
    const line = readLine(text);
    if (!line) continue;
    if (line.key !== undefined && line.column < limit) {
      if (BLOCK_TEXT.test(line.rest)) return undefined;
      path.unshift(line.key);
      limit = line.column;
    }
    for (const dash of line.dashes.toReversed()) {
      if (dash < limit) {
        path.unshift(0);
        limit = dash;
      }
    }
  }
  return path;
}

/** Keys of the mapping whose entries stand at a column, around a line. */
function siblingsAt(lines: readonly string[], around: number, column: number): Set<string> {
  const keys = new Set<string>();
  for (const step of [-1, 1]) {
    for (let number = around + step; number >= 0 && number < lines.length; number += step) {
      const text = lines[number] ?? '';
      if (/^(---|\.\.\.)(\s|$)/.test(text)) break;
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

/** The innermost bracket that is open at the end of a text, quotation marks respected; undefined where none is. */
function openBracket(text: string): number | undefined {
  const open: number[] = [];
  let quote = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '#' && /\s/.test(text.charAt(at - 1))) break;
    else if ((character === '"' || character === "'") && /[\s,[{:]/.test(text.charAt(at - 1) || ' '))
      quote = character;
    else if (character === '{' || character === '[') open.push(at);
    else if (character === '}' || character === ']') open.pop();
  }
  return open.at(-1);
}

const KEYS_OF_FLOW = /(?:^|[{,])\s*("[^"]*"|[^\s,{}[\]:"]+)\s*:/g;

function flowContext(
  before: string,
  bracket: number,
  line: Line,
  outer: readonly (string | number)[],
  lineStart: number,
  whole: string,
): TypingContext {
  const prefix = before.slice(0, bracket).trimEnd();
  const inner = before.slice(bracket + 1);
  const isList = before[bracket] === '[';
  const own = /(?:^|[\s{,[])("[^"]*"|[^\s,{}[\]:"]+)\s*:$/.exec(prefix)?.[1];
  const path = [...outer];
  if (own !== undefined && unquote(own) !== line.key)
    path.push(...(line.key === undefined ? [] : [line.key]), unquote(own));
  else if (line.key !== undefined) path.push(line.key);
  if (
    prefix.endsWith('[') ||
    (prefix.endsWith(',') && openBracket(prefix) !== undefined && prefix[openBracket(prefix) ?? 0] === '[')
  )
    path.push(0);
  const entry = inner.slice(Math.max(inner.lastIndexOf(','), -1) + 1);
  const typed = entry.trimStart();
  const start = lineStart + before.length - typed.length;
  if (isList) return { path, what: 'item', typed, start, siblings: new Set(), inFlow: true };
  const pair = /^("[^"]*"|[^\s:"]+)\s*:\s+(.*)$/.exec(typed);
  const close = whole.indexOf('}', bracket);
  const flow = whole.slice(bracket, close < 0 ? whole.length : close);
  const siblings = new Set([...flow.matchAll(KEYS_OF_FLOW)].map(([, key]) => unquote(key ?? '')));
  if (!pair) return { path, what: 'key', typed, start, siblings, inFlow: true };
  const value = pair[2] ?? '';
  return {
    path,
    what: 'value',
    key: unquote(pair[1] ?? ''),
    typed: value,
    start: lineStart + before.length - value.length,
    siblings,
    inFlow: true,
  };
}

/** Reads what is being typed at an offset; undefined inside comments and block text. `top` is where the YAML begins. */
export function typingContext(file: SourceFile, offset: number, top = 0): TypingContext | undefined {
  const { line: number } = file.lines.positionAt(offset);
  const firstLine = file.lines.positionAt(top).line;
  const lines: string[] = [];
  for (let current = firstLine; current < file.lines.lineCount; current += 1) {
    const { start, end } = file.lines.lineRange(current);
    lines.push(file.text.slice(start, end));
  }
  const here = number - firstLine;
  const lineStart = file.lines.lineRange(number).start;
  const whole = lines[here] ?? '';
  const before = whole.slice(0, offset - lineStart);
  if (/(^|\s)#/.test(before.replace(/"[^"]*"/g, ''))) return undefined;
  const line = readLine(before) ?? {
    text: before,
    column: before.length,
    dashes: [],
    key: undefined,
    rest: '',
  };
  const outer = pathTo(lines, here - 1, line.dashes[0] ?? line.column);
  if (!outer) return undefined;
  const inner = line.dashes.map(() => 0 as const);
  const path = [...outer, ...inner];
  const bracket = openBracket(before);
  if (bracket !== undefined) return flowContext(before, bracket, line, path, lineStart, whole);
  if (line.key !== undefined) {
    return {
      path,
      what: 'value',
      key: line.key,
      typed: line.rest,
      start: offset - line.rest.length,
      siblings: new Set(),
      inFlow: false,
    };
  }
  const typed = before.slice(line.column);
  const start = offset - typed.length;
  const siblings = siblingsAt(lines, here, line.column);
  const isItem = line.dashes.length > 0 && siblings.size === 0;
  return { path, what: isItem ? 'item' : 'key', typed, start, siblings, inFlow: false };
}
