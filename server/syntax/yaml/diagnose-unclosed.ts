/** Quotes and brackets that are never closed. The parser stops far behind; the cause is where they open. */
import type { Diagnosis } from './diagnosis.ts';
import { contentLineBefore, indentOf, isEmptyLine, lineAfter, lineAt, lineBefore } from './line.ts';
import type { Line } from './line.ts';
import type { Edit } from './repair-text.ts';

/** How far back an opening quote or bracket is looked for. */
const MAX_LINES = 2000;

/** The nearest quote or bracket before `position` that is not closed, and the edit that closes it. */
export function unclosed(source: string, position: number): Diagnosis | undefined {
  let pending = 0;
  let line: Line | undefined = lineAt(source, position);
  for (let count = 0; line !== undefined && count < MAX_LINES;) {
    if (!isEmptyLine(line)) count++;
    if (line.start <= position) {
      if (line.openQuote !== undefined) return closeQuote(source, line, line.openQuote, position);
      const opener = line.openBrackets[line.openBrackets.length - 1 - pending];
      if (opener !== undefined) return closeBracket(source, line, opener, position);
      pending += line.closers - line.openBrackets.length;
    }
    line = lineBefore(source, line);
  }
  return undefined;
}

/** Closes a quote at the end of its text. */
export function closeQuote(source: string, line: Line, quote: number, limit: number): Diagnosis {
  const last = lastLine(source, line, limit, (next) => next.colon !== undefined);
  const end = last.start === line.start ? line.contentEnd : last.contentEnd;
  const edits: Edit[] = [];
  let backslashes = 0;
  while (source[end - 1 - backslashes] === '\\') backslashes++;
  if (source[quote] === '"' && backslashes % 2 === 1) edits.push({ start: end - 1, end, text: ' ' });
  const isKey = quote === line.text && isAmongKeys(source, line);
  edits.push({ start: end, end, text: `${source[quote] ?? '"'}${isKey ? ':' : ''}` });
  return { code: 'unclosed-quote', start: quote, end: line.contentEnd, edits };
}

/** Whether a line stands among keys: the next or previous line of content at its column is one. */
function isAmongKeys(source: string, line: Line): boolean {
  const above = contentLineBefore(source, line);
  let below = lineAfter(source, line);
  while (below !== undefined && isEmptyLine(below)) below = lineAfter(source, below);
  return [above, below].some(
    (other) => other?.colon !== undefined && other.content - other.start === indentOf(line),
  );
}

function closeBracket(source: string, line: Line, bracket: number, limit: number): Diagnosis {
  const isList = source[bracket] === '[';
  const last = lastLine(source, line, limit, (next) => isList && next.colon !== undefined);
  const end = last.contentEnd;
  return {
    code: 'unclosed-bracket',
    start: bracket,
    end: Math.max(line.contentEnd, bracket + 1),
    edits: [{ start: end, end, text: isList ? ']' : '}' }],
  };
}

/** The last line that can still belong to what opens on `line`: deeper than it, and before `limit`. */
function lastLine(source: string, line: Line, limit: number, isOther: (line: Line) => boolean): Line {
  let last = line;
  for (
    let next = lineAfter(source, line);
    next !== undefined && next.start < limit;
    next = lineAfter(source, next)
  ) {
    if (isEmptyLine(next)) continue;
    if (indentOf(next) <= indentOf(line) || isOther(next)) break;
    last = next;
  }
  return last;
}
