import type { SyntaxProblemCode } from '../node.ts';
import type { Diagnosis } from './diagnosis.ts';
import { indentOf, isEmptyLine, lineAfter } from './line.ts';
import type { Line } from './line.ts';
import { blank } from './repair-text.ts';

/** Takes out a line and everything indented below it. */
export function blankBlock(source: string, line: Line, code: SyntaxProblemCode): Diagnosis {
  const edits = [blank(source, line.start, line.end)];
  for (let next = lineAfter(source, line); next !== undefined; next = lineAfter(source, next)) {
    if (next.isMarker || (!isEmptyLine(next) && indentOf(next) <= indentOf(line))) break;
    edits.push(blank(source, next.start, next.end));
  }
  return { code, start: line.text, end: Math.max(line.contentEnd, line.text), edits };
}
