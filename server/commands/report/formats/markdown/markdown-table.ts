import { codeSpan, escapeMarkdown } from '../../../../output/markdown-escape.ts';
import { forTerminal } from '../../../../output/terminal-text.ts';

/** What stands in a cell: a text, a number, code, or nothing. */
export type Cell = string | number | { readonly code: string } | undefined;

/** Text that means nothing but itself. */
export const plain = (text: string): string => escapeMarkdown(forTerminal(text));

function cellText(cell: Cell): string {
  if (cell === undefined || cell === '') return '–';
  if (typeof cell === 'number') return String(cell);
  // A bar ends a cell even in code, unless a backslash stands before it.
  return typeof cell === 'string' ? plain(cell) : codeSpan(forTerminal(cell.code)).replaceAll('|', '\\|');
}

/** A table with an empty line after it. */
export function table(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return [
    line(heads.map(plain)),
    line(heads.map(() => '---')),
    ...rows.map((row) => line(row.map(cellText))),
    '\n',
  ].join('');
}
