/** What one line of broken YAML looks like, judged by itself. Only used where a parser has given up. */
import { isBlank, isBreak, lineEnd } from './scan.ts';

/** A line of the source and what stands on it. */
export interface Line {
  /** Its first code unit. */
  readonly start: number;
  /** After its last code unit, before the line break. */
  readonly end: number;
  /** Its first code unit that is not white space; `end` on a blank line. */
  readonly text: number;
  /** Where the content after `- ` markers starts. */
  readonly content: number;
  /** After the last code unit that is not white space or comment. */
  readonly contentEnd: number;
  /** The colon after the first key, if the line has one. */
  readonly colon: number | undefined;
  /** A quote that does not close on this line. */
  readonly openQuote: number | undefined;
  /** Brackets that do not close on this line. */
  readonly openBrackets: readonly number[];
  /** Whether a document begins or ends here (`---`, `...`). */
  readonly isMarker: boolean;
  /** How many brackets close here that were opened on an earlier line. */
  readonly closers: number;
}

/** The line that holds `at`. */
export function lineAt(source: string, at: number): Line {
  let start = at;
  while (start > 0 && !isBreak(source.charCodeAt(start - 1))) start--;
  return readLine(source, start);
}

/** The line before this one; undefined for the first. */
export function lineBefore(source: string, line: Line): Line | undefined {
  if (line.start === 0) return undefined;
  const crlf = source.charCodeAt(line.start - 1) === 0x0a && source.charCodeAt(line.start - 2) === 0x0d;
  return lineAt(source, line.start - (crlf ? 2 : 1));
}

/** The line after this one; undefined for the last. */
export function lineAfter(source: string, line: Line): Line | undefined {
  if (line.end >= source.length) return undefined;
  const crlf = source.charCodeAt(line.end) === 0x0d && source.charCodeAt(line.end + 1) === 0x0a;
  return readLine(source, line.end + (crlf ? 2 : 1));
}

/** Whether a line holds nothing, or only a comment. */
export function isEmptyLine(line: Line): boolean {
  return line.contentEnd <= line.text;
}

/** Columns from the start of the line; a tab counts as one. */
export function indentOf(line: Line): number {
  return line.text - line.start;
}

/** The nearest later line of the same document that is not empty. */
export function contentLineAfter(source: string, line: Line): Line | undefined {
  let after = lineAfter(source, line);
  while (after !== undefined && isEmptyLine(after)) after = lineAfter(source, after);
  return after?.isMarker === true ? undefined : after;
}

/** The nearest earlier line of the same document that is not empty. */
export function contentLineBefore(source: string, line: Line): Line | undefined {
  let before = lineBefore(source, line);
  while (before !== undefined && isEmptyLine(before)) before = lineBefore(source, before);
  return before?.isMarker === true ? undefined : before;
}

/** The line that starts at `start`, as if it ended at `end`. */
export function readLine(source: string, start: number, end = lineEnd(source, start)): Line {
  const marks = source.slice(start, start + 3);
  const isMarker =
    (marks === '---' || marks === '...') && (start + 3 >= end || isBlank(source.charCodeAt(start + 3)));
  let text = start;
  while (text < end && isBlank(source.charCodeAt(text))) text++;
  let content = text;
  while (isEntryMark(source, content, end)) {
    content++;
    while (content < end && isBlank(source.charCodeAt(content))) content++;
  }
  return { start, end, text, content, isMarker, ...readContent(source, text, content, end) };
}

/** `-` or `?` followed by white space. */
function isEntryMark(source: string, at: number, end: number): boolean {
  const code = source.charCodeAt(at);
  return (
    (code === 0x2d || code === 0x3f) && at < end && (at + 1 === end || isBlank(source.charCodeAt(at + 1)))
  );
}

type Content = Pick<Line, 'contentEnd' | 'colon' | 'openQuote' | 'openBrackets' | 'closers'>;

function readContent(source: string, text: number, from: number, end: number): Content {
  const openBrackets: number[] = [];
  let closers = 0;
  let colon: number | undefined;
  let contentEnd = trimmedEnd(source, text, from);
  // A quote opens a string only where a value may begin; the one in "don't" is text.
  let mayBegin = true;
  for (let at = from; at < end; at++) {
    const character = source[at] ?? '';
    if (isBlank(source.charCodeAt(at))) continue;
    if (character === '#' && (at === 0 || isBlank(source.charCodeAt(at - 1)))) break;
    if (mayBegin && (character === '"' || character === "'")) {
      const close = closingQuote(source, at, end);
      if (close === undefined)
        return { contentEnd: trimmedEnd(source, at, end), colon, openQuote: at, openBrackets, closers };
      at = close;
      mayBegin = false;
    } else if (mayBegin && (character === '[' || character === '{')) {
      openBrackets.push(at);
    } else if (
      (character === ']' || character === '}') &&
      (openBrackets.length > 0 || at === from || mayBegin)
    ) {
      if (openBrackets.pop() === undefined) closers++;
      mayBegin = false;
    } else if (
      character === ':' &&
      (at + 1 >= end || isBlank(source.charCodeAt(at + 1)) || openBrackets.length > 0)
    ) {
      if (openBrackets.length === 0) colon ??= at;
      mayBegin = true;
    } else {
      mayBegin = character === ',' && (openBrackets.length > 0 || mayBegin);
    }
    contentEnd = at + 1;
  }
  return { contentEnd, colon, openQuote: undefined, openBrackets, closers };
}

function closingQuote(source: string, open: number, end: number): number | undefined {
  const quote = source[open];
  for (let at = open + 1; at < end; at++) {
    const character = source[at];
    if (character === '\\' && quote === '"') at++;
    else if (character === quote) {
      if (quote === "'" && source[at + 1] === "'") at++;
      else return at;
    }
  }
  return undefined;
}

/** The end of a stretch without the white space at its end. */
function trimmedEnd(source: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(source.charCodeAt(at - 1))) at--;
  return at;
}
