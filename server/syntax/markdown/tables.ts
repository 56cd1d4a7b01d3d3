import type { OffsetRange } from '../node.ts';

/** A cell of a table. */
export interface Cell {
  /** Its words without marks of emphasis, links and code. */
  readonly text: string;
  /** Where they stand; of an empty cell, all that is between its lines. */
  readonly range: OffsetRange;
}

/** A table with a line of dashes below its header. */
export interface Table {
  readonly header: readonly Cell[];
  /** As many cells each as the header. */
  readonly rows: readonly (readonly Cell[])[];
  readonly range: OffsetRange;
}

const DASHES = /^[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*:?-+:?[ \t]*\|?[ \t]*$/;

/** The words of a piece of Markdown on one line. */
function wordsOf(markdown: string): string {
  return markdown
    .replace(/<!--.*?-->/g, '')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\\\|/g, '|')
    .replace(/\*+|`+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .trim();
}

/** The cells of a line; the lines at its ends are no cells of their own, and `\|` is a sign like any other. */
function cellsOf(line: string, offset: number): Cell[] {
  const cells: Cell[] = [];
  const end = line.trimEnd().length;
  let start = line.length - line.trimStart().length;
  if (line[start] === '|') start += 1;
  for (let position = start; position <= end; position += 1) {
    const isLine = line[position] === '|' && line[position - 1] !== '\\';
    if (!isLine && position < end) continue;
    if (position === end && position === start && cells.length > 0) break;
    const written = line.slice(start, position);
    const text = written.trim();
    const first = text === '' ? start : start + written.indexOf(text);
    const range = { start: offset + first, end: offset + (text === '' ? position : first + text.length) };
    cells.push({ text: wordsOf(text), range });
    start = position + 1;
  }
  return cells;
}

/** The table at the end of a paragraph, if there is one: Markdown without tables takes it for lines of text. */
export function tablesIn(source: string, { start, end }: OffsetRange): Table[] {
  const text = source.slice(start, end);
  if (!text.includes('|')) return [];
  const lines: { text: string; offset: number }[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) lines.push({ text: match[0], offset: start + match.index });
  const dashes = lines.findIndex(
    ({ text: line }, position) => position > 0 && line.includes('|') && DASHES.test(line),
  );
  const head = lines[dashes - 1];
  const line = lines[dashes];
  if (!head || !line) return [];
  const header = cellsOf(head.text, head.offset);
  if (header.length !== cellsOf(line.text, line.offset).length) return [];
  const rows = lines.slice(dashes + 1).map((row) => {
    const cells = cellsOf(row.text, row.offset).slice(0, header.length);
    const rowEnd = row.offset + row.text.trimEnd().length;
    while (cells.length < header.length) cells.push({ text: '', range: { start: rowEnd, end: rowEnd } });
    return cells;
  });
  return [{ header, rows, range: { start: head.offset, end } }];
}
