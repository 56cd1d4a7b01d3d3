import { codeSpan, escapeMarkdown } from '../../../output/markdown-escape.ts';
import { DIFF } from '../diff-messages.ts';
import { say } from '../../../messages/fill.ts';
import { forTerminal } from '../../../output/terminal-text.ts';
import { coverageHead, coverageRows, type CoverageRow } from './coverage-rows.ts';
import type { DiffReport } from './diff-format.ts';
import { groupsOf, headline, titleOf, type Detail, type Group, type Item } from './outline.ts';
import type { Stretch } from './word-diff.ts';

/** GitHub takes comments of 65,536 characters; this leaves room for what is put around. In bytes. */
const MOST = 60_000;

/** How many items a heading shows at most; where that is still too long, fewer. */
const LIMITS = [50, 25, 12, 6, 3, 1];

const MARKS = { bad: '❌', good: '✅', plain: '🔹' } as const;

/** Text in which nothing is Markdown, HTML, a link, or calls a person or an issue. */
const plain = (text: string) => escapeMarkdown(forTerminal(text));

/** The same within a line, where spaces at the ends count. */
function inner(text: string): string {
  const [, head = '', middle = '', tail = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? [];
  // What begins a line elsewhere is escaped here too, which shows the same.
  return (head && ' ') + plain(middle) + (tail && ' ');
}

function stretch({ kind, text }: Stretch): string {
  if (kind === 'same' || text.trim() === '') return inner(text);
  const [, head = '', middle = '', tail = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? [];
  const tag = kind === 'old' ? 'del' : 'ins';
  return `${head && ' '}<${tag}>${plain(middle)}</${tag}>${tail && ' '}`;
}

const line = ({ label, stretches }: Detail): string =>
  `  - ${plain(label)}: ${stretches.map(stretch).join('').trim()}`;

function item({ tone, title, remarks, details }: Item): string {
  const more = remarks
    .map((remark) => (/^[\w./-]+(:\d+)?$/.test(remark) ? codeSpan(remark) : plain(remark)))
    .join(' · ');
  return [
    `- ${MARKS[tone]} **${plain(title)}**${more === '' ? '' : ` · ${more}`}`,
    ...details.map(line),
  ].join('\n');
}

function group({ title, items }: Group, limit: number, { locale }: DiffReport): string {
  const more = items.length - limit;
  const end = more > 0 ? [`- ${say(DIFF.more, locale, { count: more })}`] : [];
  return `### ${title}\n\n${[...items.slice(0, limit).map(item), ...end].join('\n')}\n`;
}

/** A change as a comment on a pull request: GitHub and GitLab show it, and it is never longer than they take. */
export function diffMarkdown(report: DiffReport): string {
  const { locale, summary } = report;
  const head = `## ${plain(headline(report))}\n\n${plain(titleOf(report))}\n`;
  const reviewed =
    summary.answersReviewed === 0
      ? []
      : [`${say(DIFF.answersReviewed, locale, { count: summary.answersReviewed })}\n`];
  const groups = groupsOf(report);
  const cut = `${DIFF.cut[locale]}\n`;
  for (const limit of LIMITS) {
    const isCut = groups.some(({ items }) => items.length > limit);
    const text = [
      head,
      ...groups.map((each) => group(each, limit, report)),
      ...reviewed,
      ...coverage(report),
      ...(isCut ? [cut] : []),
    ].join('\n');
    if (Buffer.byteLength(text) <= MOST) return text;
  }
  return [head, ...coverage(report), cut].join('\n');
}

function coverage(report: DiffReport): string[] {
  const rows = coverageRows(report);
  if (rows.length === 0) return [];
  const row = (cells: CoverageRow) => `| ${cells.map(plain).join(' | ')} |`;
  const table = [row(coverageHead(report)), '| --- | --- | --- |', ...rows.map(row)].join('\n');
  return [`### ${DIFF.coverageTitle[report.locale]}\n\n${table}\n`];
}
