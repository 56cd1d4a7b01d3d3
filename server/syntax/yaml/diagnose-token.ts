/** Complaints about one token. */
import type { Diagnosis } from './diagnosis.ts';
import { contentLineBefore, indentOf, isEmptyLine, lineAfter, lineAt } from './line.ts';
import type { Line } from './line.ts';
import { endsBeforeKeys, unclosed } from './diagnose-unclosed.ts';
import { blank } from './repair-text.ts';
import { isBlank } from './scan.ts';

const RESERVED = '@`%';
const LONGEST_ESCAPE = 10;

/** Two entries in brackets without a comma between them. */
export function missingComma(source: string, position: number): Diagnosis | undefined {
  if (position >= source.length) return unclosed(source, position);
  const reserved = reservedCharacter(source, position);
  if (reserved !== undefined) return reserved;
  const unended = endsBeforeKeys(source, position);
  if (unended !== undefined) return unended;
  const end = tokenEnd(source, position);
  const isColon = source[position] === ':';
  const edit = isColon
    ? blank(source, position, position + 1)
    : { start: position, end: position, text: ',' };
  return { code: 'missing-comma', start: position, end, edits: [edit] };
}

/** `@` and the backtick begin nothing in YAML, `%` only directives. */
export function reservedCharacter(source: string, position: number): Diagnosis | undefined {
  const character = source[position];
  if (character === undefined || !RESERVED.includes(character)) return undefined;
  return {
    code: 'reserved-character',
    start: position,
    end: position + 1,
    edits: [blank(source, position, position + 1)],
  };
}

/** A single character that has no business here. */
export function unexpected(source: string, position: number): Diagnosis {
  const end = Math.min(position + 1, source.length);
  return { code: 'unexpected-token', start: position, end, edits: [blank(source, position, end)] };
}

/** `"C:\Users"`: a backslash that begins no escape. It is read as a backslash. */
export function badEscape(source: string, position: number): Diagnosis | undefined {
  const start = source.lastIndexOf('\\', position - 1);
  if (start === -1 || position - start > LONGEST_ESCAPE) return undefined;
  return {
    code: 'bad-escape',
    start,
    end: Math.min(start + 2, source.length),
    edits: [{ start, end: start, text: '\\' }],
  };
}

/** A directive line (`%…`) that is wrong, or has no `---` after it. */
export function badDirective(source: string, position: number): Diagnosis | undefined {
  let line: Line | undefined = lineAt(source, position);
  while (line !== undefined && source[line.start] !== '%') line = contentLineBefore(source, line);
  if (line === undefined) return undefined;
  return {
    code: 'bad-directive',
    start: line.start,
    end: line.contentEnd,
    edits: [blank(source, line.start, line.end)],
  };
}

/** An anchor, alias or tag that is not well-formed, or stands where none may. */
export function badProperty(source: string, position: number): Diagnosis {
  let start = position;
  while (start > 0 && !isBlank(source.charCodeAt(start - 1))) start--;
  if (start === position && position > 0 && !isProperty(source, position))
    return badProperty(source, position - 1);
  let end = start;
  while (end < source.length && !isBlank(source.charCodeAt(end))) end++;
  return { code: 'bad-anchor-or-tag', start, end, edits: [blank(source, start, end)] };
}

function isProperty(source: string, at: number): boolean {
  return '*&!'.includes(source[at] ?? ' ');
}

/** `limit: >5 days`: text after `|` or `>` on the same line. */
export function badHeader(source: string, position: number): Diagnosis | undefined {
  const line = lineAt(source, position);
  const from = line.colon ?? line.content;
  const start = source.slice(0, line.end).slice(from).search(/[|>]/) + from;
  if (start < from) return undefined;
  const next = lineAfter(source, line);
  // With indented lines below, it was meant as a block of text; otherwise the sign is part of the value.
  const isBlock = next !== undefined && !isEmptyLine(next) && indentOf(next) > indentOf(line);
  const edits = isBlock ? [blank(source, start + 1, line.end)] : [blank(source, start, start + 1)];
  return { code: 'block-scalar-header', start, end: line.contentEnd, edits };
}

function tokenEnd(source: string, start: number): number {
  let end = start + 1;
  while (end < source.length && !isBlank(source.charCodeAt(end)) && !',]}'.includes(source[end] ?? ','))
    end++;
  return Math.min(end, source.length);
}
