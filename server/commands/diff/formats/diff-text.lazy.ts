import { DIFF } from '../diff-messages.ts';
import { say } from '../../../messages/fill.ts';
import type { Colors } from '../../../cli/terminal/colors.ts';
import { forTerminal } from '../../../output/terminal-text.ts';
import { coverageHead, coverageRows } from './coverage-rows.ts';
import type { DiffReport } from './diff-format.ts';
import { groupsOf, headline, titleOf, type Detail, type Item } from './outline.ts';
import type { Stretch } from './word-diff.ts';

const MARKS = { bad: '✖', good: '✔', plain: '•' } as const;

/** A change for a terminal. Without colors, brackets show what went and what came within a text. */
export function diffText(report: DiffReport, colors: Colors): string {
  const { locale, summary } = report;
  const paint = { bad: colors.red, good: colors.green, plain: colors.bold };
  const stretch = ({ kind, text }: Stretch, isMixed: boolean): string => {
    const words = forTerminal(text);
    if (kind === 'same') return words;
    if (isMixed && !colors.isColorSupported) return kind === 'old' ? `[-${words}-]` : `{+${words}+}`;
    return (kind === 'old' ? colors.red : colors.green)(words);
  };
  const line = ({ label, stretches }: Detail): string => {
    // Where old and new stand side by side, an arrow or a sign tells them apart.
    const isMixed = !stretches.some(({ text }) => text === ' → ' || /^[+−] /.test(text));
    return `      ${colors.dim(`${forTerminal(label)}:`)} ${stretches.map((each) => stretch(each, isMixed)).join('')}`.trimEnd();
  };
  const item = ({ tone, title, remarks, details }: Item): string => {
    const head = `  ${paint[tone](MARKS[tone])} ${forTerminal(title)}`;
    const more = remarks.length === 0 ? '' : `  ${colors.dim(forTerminal(remarks.join(' · ')))}`;
    return [head + more, ...details.map(line)].join('\n');
  };
  const groups = groupsOf(report).map(
    ({ title, items }) => `${colors.bold(title)}\n${items.map(item).join('\n')}\n`,
  );
  const reviewed =
    summary.answersReviewed === 0
      ? []
      : [`${say(DIFF.answersReviewed, locale, { count: summary.answersReviewed })}\n`];
  return [
    `${colors.dim(forTerminal(titleOf(report)))}\n${colors.bold(headline(report))}\n`,
    ...groups,
    ...reviewed,
    ...coverage(report, colors),
  ].join('\n');
}

function coverage(report: DiffReport, colors: Colors): string[] {
  const rows = coverageRows(report);
  if (rows.length === 0) return [];
  const all = [coverageHead(report), ...rows];
  const width = (column: 0 | 1 | 2) => Math.max(...all.map((row) => row[column].length));
  const lines = all.map(([name, before, after], position) => {
    const text = `  ${name.padEnd(width(0))}  ${before.padEnd(width(1))}  ${after}`;
    return position === 0 ? colors.dim(text) : forTerminal(text);
  });
  return [`${colors.bold(DIFF.coverageTitle[report.locale])}\n${lines.join('\n')}\n`];
}
