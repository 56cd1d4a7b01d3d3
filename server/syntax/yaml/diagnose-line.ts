/** Lines that stand at the wrong place. */
import { blankBlock } from './blank-block.ts';
import type { Diagnosis } from './diagnosis.ts';
import { halfTyped } from './diagnose-key.ts';
import { reservedCharacter } from './diagnose-token.ts';
import { contentLineAfter, contentLineBefore, indentOf, isEmptyLine, lineAt } from './line.ts';
import type { Line } from './line.ts';
import { blank } from './repair-text.ts';
import type { Edit } from './repair-text.ts';
import { isBlank } from './scan.ts';

/** How many earlier lines are asked for the columns they use. */
const MAX_LINES = 2000;

/** The parser has come to something that cannot follow what it has read. */
export function misplaced(source: string, position: number): Diagnosis | undefined {
  let line = lineAt(source, position);
  if (isEmptyLine(line)) line = contentLineBefore(source, line) ?? line;
  if (hasTab(source, line)) return tabs(source, line.start);
  const reserved = reservedCharacter(source, position);
  if (reserved !== undefined) return reserved;
  if (position <= line.text) return intruderAbove(source, line) ?? reindented(source, line);
  if (source[position] === ':') return misplacedColon(source, line, position);
  return leftOver(source, line, position);
}

function misplacedColon(source: string, line: Line, position: number): Diagnosis | undefined {
  if (line.colon !== undefined && line.colon < position) {
    const edits = [blank(source, position, position + 1)];
    return { code: 'unexpected-token', start: position, end: position + 1, edits };
  }
  const above = contentLineBefore(source, line);
  if (above === undefined) return undefined;
  // The parser took this key for more text of the line above it.
  if (above.colon === undefined && line.content - line.start >= above.content - above.start)
    return halfTyped(source, above);
  return reindented(source, line);
}

/** A single value at the top, where keys follow: it is the one that does not belong. */
function intruderAbove(source: string, line: Line): Diagnosis | undefined {
  if (line.colon === undefined) return undefined;
  let above = contentLineBefore(source, line);
  while (above !== undefined && indentOf(above) > indentOf(line)) above = contentLineBefore(source, above);
  if (above === undefined || above.colon !== undefined || indentOf(above) !== indentOf(line))
    return undefined;
  if (contentLineBefore(source, above) !== undefined) return undefined;
  return blankBlock(source, above, 'unexpected-token');
}

/** Text behind a complete value on one line. */
function leftOver(source: string, line: Line, position: number): Diagnosis {
  const end = Math.max(line.contentEnd, position + 1);
  let value = line.colon === undefined ? line.content : line.colon + 1;
  while (value < position && isBlank(source.charCodeAt(value))) value++;
  if (source[value] === '*') {
    // "**Important** text": emphasis as in Markdown, which YAML takes for an alias.
    let stars = value;
    while (source[stars] === '*') stars++;
    return { code: 'bad-anchor-or-tag', start: value, end, edits: [blank(source, value, stars)] };
  }
  const quote = source[value];
  if ((quote === '"' || quote === "'") && source[end - 1] === quote && end - 1 > position) {
    return {
      code: 'unexpected-token',
      start: position,
      end,
      edits: escapedQuotes(source, value + 1, end - 1),
    };
  }
  const isDash = source[position] === '-' && isBlank(source.charCodeAt(position + 1));
  const edits = [blank(source, position, isDash ? position + 1 : end)];
  return { code: 'unexpected-token', start: position, end: isDash ? position + 1 : end, edits };
}

/** `'it's'`: makes the quotes inside a quoted text part of it. */
function escapedQuotes(source: string, start: number, end: number): Edit[] {
  const quote = source[start - 1] ?? '';
  const escape = quote === '"' ? '\\' : quote;
  const edits: Edit[] = [];
  for (let at = start; at < end; at++) {
    if (source[at] === '\\' && quote === '"') at++;
    else if (source[at] === quote && source[at + 1] === quote && quote === "'" && at + 1 < end) at++;
    else if (source[at] === quote) edits.push({ start: at, end: at, text: escape });
  }
  return edits;
}

/** Moves a line, and what follows at its column or deeper, to the nearest column at which it may stand. */
function reindented(source: string, line: Line): Diagnosis {
  const column = indentOf(line);
  const target = nearestColumn(source, line);
  if (target === undefined || target === column) return blankBlock(source, line, 'unexpected-token');
  const edits: Edit[] = [];
  for (let next: Line | undefined = line; next !== undefined; next = contentLineAfter(source, next)) {
    if (indentOf(next) < column || (next !== line && isSiblingAt(source, line, next, target))) break;
    edits.push(
      target > column
        ? { start: next.start, end: next.start, text: ' '.repeat(target - column) }
        : { start: next.start, end: next.start + column - target, text: '' },
    );
  }
  return { code: 'bad-indentation', start: line.text, end: line.contentEnd, edits };
}

/** Whether `next` stands where `line` belongs, as an entry of the same kind and not as what `line` holds. */
function isSiblingAt(source: string, line: Line, next: Line, target: number): boolean {
  const opensBlock = line.colon !== undefined && line.colon + 1 >= line.contentEnd;
  return indentOf(next) === target && !opensBlock && isItem(source, line) === isItem(source, next);
}

function isItem(source: string, line: Line): boolean {
  return source[line.text] === '-' && line.content > line.text;
}

/** Columns of the open collections of the line's own kind, nearest first; a tie goes to the deeper one. */
function nearestColumn(source: string, line: Line): number | undefined {
  const wantsItem = isItem(source, line);
  let limit = Infinity;
  let best: number | undefined;
  const column = indentOf(line);
  let above = contentLineBefore(source, line);
  for (let count = 0; above !== undefined && limit > 0 && count < MAX_LINES; count++) {
    const isEntry = wantsItem ? isItem(source, above) : above.colon !== undefined;
    const candidate = wantsItem ? indentOf(above) : above.content - above.start;
    if (
      isEntry &&
      candidate < limit &&
      (best === undefined || Math.abs(candidate - column) < Math.abs(best - column))
    ) {
      best = candidate;
    }
    limit = Math.min(limit, indentOf(above));
    above = contentLineBefore(source, above);
  }
  return best;
}

function hasTab(source: string, line: Line): boolean {
  return source.slice(line.start, line.text).includes('\t');
}

/** Tabs before the first text of a line: spaces are put in their place, here and in the lines that follow alike. */
export function tabs(source: string, position: number): Diagnosis | undefined {
  const line = lineAt(source, position);
  if (!hasTab(source, line)) {
    const at = source.indexOf('\t', position);
    if (at === -1 || at >= line.end) return undefined;
    return {
      code: 'tab-indentation',
      start: at,
      end: at + 1,
      edits: [{ start: at, end: at + 1, text: ' ' }],
    };
  }
  const unit = ' '.repeat(indentUnit(source));
  const edits: Edit[] = [];
  for (let next: Line | undefined = line; next !== undefined; next = contentLineAfter(source, next)) {
    if (!hasTab(source, next)) break;
    edits.push({
      start: next.start,
      end: next.text,
      text: source.slice(next.start, next.text).replaceAll('\t', unit),
    });
  }
  return { code: 'tab-indentation', start: line.start, end: line.text, edits };
}

/** By how many spaces the text indents, judged by its first indented line. */
function indentUnit(source: string): number {
  return /^( +)[^\s#-]/m.exec(source)?.[1]?.length ?? 2;
}
