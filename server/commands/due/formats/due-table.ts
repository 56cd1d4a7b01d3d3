import { say } from '../../../messages/fill.ts';
import { DUE_CLI } from '../due-messages.ts';
import { forTerminal } from '../../../output/terminal-text.ts';
import type { DueFormat, ListedDueItem } from './due-format.ts';

/** A table for the terminal: what is late first, in red. */
export const table: DueFormat = {
  name: 'table',
  render({ items, today, until, locale, files }, colors) {
    const words = (key: keyof typeof DUE_CLI, data = {}) => say(DUE_CLI[key], locale, data);
    const title = until === undefined ? words('title', { today }) : words('titleWithin', { today, until });
    if (items.length === 0) return `${colors.bold(title)}\n\n✔ ${words('nothing', { files })}\n`;
    const head = [
      words('date'),
      words('days'),
      words('what'),
      words('subject'),
      words('owner'),
      words('place'),
    ];
    const days = ({ daysLeft }: ListedDueItem) =>
      daysLeft < 0 ? words('late', { count: -daysLeft }) : words('left', { count: daysLeft });
    const rows = items.map((item) =>
      [
        item.date,
        days(item),
        item.what[locale],
        item.subject,
        item.owner ?? '—',
        `${item.file}:${item.line}`,
      ].map(forTerminal),
    );
    const widths = head.map((cell, column) =>
      Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)),
    );
    const line = (cells: readonly string[]) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd();
    const paint = (text: string, { daysLeft }: ListedDueItem) => (daysLeft < 0 ? colors.red(text) : text);
    const late = items.filter(({ daysLeft }) => daysLeft < 0).length;
    return [
      colors.bold(title),
      '',
      colors.dim(line(head)),
      ...items.map((item, position) => paint(line(rows[position] ?? []), item)),
      '',
      words('total', { count: items.length, late, files }),
      '',
    ].join('\n');
  },
};
