/** Keys that are only half typed. */
import { blankBlock } from './blank-block.ts';
import type { Diagnosis } from './diagnosis.ts';
import { closeQuote } from './diagnose-unclosed.ts';
import { contentLineAfter, contentLineBefore, indentOf, isEmptyLine, lineAt } from './line.ts';
import type { Line } from './line.ts';
import { blank } from './repair-text.ts';

const WORD = /^[\w.$-]+$/;
const NO_SPACE = /^([\w.$-]+:)(?!\/\/)\S/;
const PLAIN_START = /^[^\s[\]{},"'&*!|>%@`#]/;

/** The parser has read a key and found no colon behind it. */
export function withoutColon(source: string, position: number): Diagnosis {
  return halfTyped(source, lineWithContent(source, position));
}

/** The parser has read a key over several lines: a line without a colon stands above a good one, or ends the text. */
export function multilineKey(source: string, position: number): Diagnosis {
  const line = lineWithContent(source, position);
  const above = source[position] === ':' ? contentLineBefore(source, line) : undefined;
  return halfTyped(source, above ?? line);
}

function lineWithContent(source: string, position: number): Line {
  const line = lineAt(source, position);
  return isEmptyLine(line) ? (contentLineBefore(source, line) ?? line) : line;
}

/** A line on which a key stands without a colon and a value. */
export function halfTyped(source: string, line: Line): Diagnosis {
  if (line.isMarker) return blankBlock(source, line, 'unexpected-token');
  if (line.openQuote !== undefined) return closeQuote(source, line, line.openQuote, line.end);
  const start = line.content;
  const end = line.contentEnd;
  const content = source.slice(start, end);
  const noSpace = NO_SPACE.exec(content)?.[1];
  if (noSpace !== undefined) {
    const at = start + noSpace.length;
    return { code: 'missing-space', start, end, edits: [{ start: at, end: at, text: ' ' }] };
  }
  if (line.colon !== undefined) return blankBlock(source, line, 'unexpected-token');
  if (WORD.test(content) || (PLAIN_START.test(content) && hasChildren(source, line))) {
    return { code: 'missing-colon', start, end, edits: [{ start: end, end, text: ':' }] };
  }
  return { code: 'missing-colon', start, end, edits: [blank(source, start, end)] };
}

function hasChildren(source: string, line: Line): boolean {
  const next = contentLineAfter(source, line);
  return next !== undefined && indentOf(next) > indentOf(line);
}
