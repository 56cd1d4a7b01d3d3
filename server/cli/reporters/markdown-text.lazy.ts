import { codeSpan, escapeMarkdown } from '../../output/markdown-escape.ts';
import { CLI } from '../../messages/cli.ts';
import { say } from '../../messages/fill.ts';
import { REPORTS } from './reporter-messages.ts';
import type { LintReport, ReportedFinding } from '../run/report.ts';
import { forTerminal } from '../../output/terminal-text.ts';
import { ranked } from './ranked.ts';
import { sentence } from './places.ts';
import { totals } from './totals.ts';

/** Text for a cell of a table, where a bar would end it. Words that would call a person or an issue do not. */
const cell = (text: string) => escapeMarkdown(forTerminal(text));

/**
 * Code in a cell: a bar ends the cell even there, unless a backslash stands before it; one that stands there already is
 * kept from being taken for that by a character without width.
 */
const codeCell = (text: string) =>
  codeSpan(forTerminal(text))
    .replace(/\\(?=\|)/g, '\\\u2060')
    .replaceAll('|', '\\|');

function row(finding: ReportedFinding, { locale }: LintReport): string {
  const { severity, file, line, column, rule, why } = finding;
  const level = CLI.severity[severity][locale];
  const words = why === undefined ? sentence(finding) : `${sentence(finding)} ${CLI.why[locale]}: ${why}`;
  return `| ${level} | ${codeCell(`${file}:${line}:${column}`)} | ${cell(words)} | ${codeCell(rule)} |\n`;
}

/**
 * A report in Markdown as GitHub and GitLab show it, the most important findings first. Where it would be longer than
 * `most` bytes of UTF-8, its end says how many findings it leaves out.
 */
export function markdownText(report: LintReport, most = Infinity): string {
  const { findings, locale, today } = report;
  const words = (key: 'level' | 'place' | 'finding' | 'rule') => say(REPORTS[key], locale);
  const head = `# ${say(REPORTS.title, locale)}\n\n${totals(report).join(' ')} ${say(REPORTS.asOf, locale, { today })}.\n`;
  if (findings.length === 0) return head;
  const table = `\n| ${words('level')} | ${words('place')} | ${words('finding')} | ${words('rule')} |\n| --- | --- | --- | --- |\n`;
  const cut = (count: number) => `\n${say(REPORTS.cut, locale, { count })}\n`;
  const rows = ranked(findings).map((finding) => row(finding, report));
  let room = most - Buffer.byteLength(head + table + cut(rows.length));
  const fitting = rows.findIndex((each) => (room -= Buffer.byteLength(each)) < 0);
  if (fitting < 0) return head + table + rows.join('');
  return head + table + rows.slice(0, fitting).join('') + cut(rows.length - fitting);
}
