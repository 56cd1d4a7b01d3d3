/** Quotes and brackets that are never closed. The parser stops far behind; the cause is where they open. */
import type { Diagnosis } from './diagnosis.ts';
import {
  contentLineAfter,
  contentLineBefore,
  indentOf,
  isEmptyLine,
  lineAt,
  lineBefore,
  readLine,
} from './line.ts';
import { blank } from './repair-text.ts';
import type { Line } from './line.ts';
import type { Edit } from './repair-text.ts';

/** How far back an opening quote or bracket is looked for. */
const MAX_LINES = 2000;

/** The nearest quote or bracket before `position` that is not closed, and the edit that closes it. */
export function unclosed(source: string, position: number): Diagnosis | undefined {
  let pending = 0;
  const here = lineAt(source, position);
  let line = here.isMarker || isEmptyLine(here) ? lineBeforeAny(source, here) : here;
  for (let count = 0; line !== undefined && count < MAX_LINES; count++) {
    if (line.openQuote !== undefined) return closeQuote(source, line, line.openQuote, position);
    const opener = line.openBrackets[line.openBrackets.length - 1 - pending];
    if (opener !== undefined) return closeBracket(source, line, opener, position);
    pending += line.closers - line.openBrackets.length;
    line = contentLineBefore(source, line);
  }
  return lastSign(source, position);
}

/** The nearest line with content before a marker or an empty line. */
function lineBeforeAny(source: string, line: Line): Line | undefined {
  const before = lineBefore(source, line);
  return before !== undefined && isEmptyLine(before) ? contentLineBefore(source, before) : before;
}

/** No line shows what is open by itself: the last sign that can open something is taken out. */
function lastSign(source: string, position: number): Diagnosis | undefined {
  for (let at = Math.min(position, source.length) - 1; at >= 0; at--) {
    const sign = source[at] ?? '';
    if (!'[{"\''.includes(sign)) continue;
    const code = sign === '[' || sign === '{' ? 'unclosed-bracket' : 'unclosed-quote';
    return { code, start: at, end: at + 1, edits: [blank(source, at, at + 1)] };
  }
  return undefined;
}

/**
 * An open quote that a later, good quote seemed to close: what the parser then takes for text outside of quotes is
 * inside, and the other way round. Looked for where the quote before `position` opens something, judged by its line.
 */
export function swallowedQuote(source: string, position: number): Diagnosis | undefined {
  const line = lineAt(source, position);
  const before = readLine(source, line.start, position);
  const turned = before.openQuote === undefined ? undefined : source[before.openQuote];
  if (turned === undefined) return undefined;
  let above = contentLineBefore(source, line);
  for (let count = 0; above !== undefined && count < MAX_LINES; count++) {
    if (above.openQuote !== undefined && source[above.openQuote] === turned) {
      return closeQuote(source, above, above.openQuote, line.start);
    }
    above = contentLineBefore(source, above);
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
  const keyEnd = isKey
    ? /^.[^"':]*(?=:(?:\s|$))/.exec(source.slice(quote, line.contentEnd))?.[0].length
    : undefined;
  if (keyEnd !== undefined) {
    const at = quote + keyEnd;
    const text = source[quote] ?? '"';
    return { code: 'unclosed-quote', start: quote, end: at, edits: [{ start: at, end: at, text }] };
  }
  edits.push({ start: end, end, text: `${source[quote] ?? '"'}${isKey ? ':' : ''}` });
  return { code: 'unclosed-quote', start: quote, end: line.contentEnd, edits };
}

/** Whether a line stands among keys: the next or previous line of content at its column is one. */
function isAmongKeys(source: string, line: Line): boolean {
  const above = contentLineBefore(source, line);
  const below = contentLineAfter(source, line);
  return [above, below].some(
    (other) => other?.colon !== undefined && other.content - other.start === indentOf(line),
  );
}

/** Whether what stands in a bracket begins on the next line, one entry a line. */
function opensLines(line: Line, bracket: number): boolean {
  return bracket + 1 >= line.contentEnd;
}

/** Whether the keys from `position` on cannot be entries of the bracket around them, so that it lacks its end. */
export function endsBeforeKeys(source: string, position: number): Diagnosis | undefined {
  const line = lineAt(source, position);
  if (line.colon === undefined || line.colon < position) return undefined;
  const found = unclosed(source, line.start - 1);
  if (found?.code !== 'unclosed-bracket' || found.start >= line.start) return undefined;
  const opener = lineAt(source, found.start);
  return source[found.start] === '[' || !opensLines(opener, found.start) ? found : undefined;
}

function closeBracket(source: string, line: Line, bracket: number, limit: number): Diagnosis {
  const isList = source[bracket] === '[';
  const endsAtKeys = isList || !opensLines(line, bracket);
  const last = lastLine(source, line, limit, (next) => endsAtKeys && next.colon !== undefined);
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
    let next = contentLineAfter(source, line);
    next !== undefined && next.start < limit;
    next = contentLineAfter(source, next)
  ) {
    if (indentOf(next) <= indentOf(line) || isOther(next)) break;
    last = next;
  }
  return last;
}
