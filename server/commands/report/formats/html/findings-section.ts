import type { Severity } from '../../../../catalog/types.ts';
import { severities } from '../../core/figures.ts';
import type { ReportData, ReportFinding } from '../../core/report-data.ts';
import { CLI } from '../../../../messages/cli.ts';
import type { Words } from '../format-words.ts';
import { stackedBars } from './charts/stacked-bars.ts';
import { figure } from './figure.ts';
import { markup, type Markup } from './markup.ts';
import { table } from './html-table.ts';

const SEVERITIES = ['error', 'warning', 'info'] as const;
/** Signs tell the levels apart without colors. */
const SIGNS: Readonly<Record<Severity, string>> = { error: '■', warning: '▲', info: '●' };

/** What is wrong in the documents, by section and level. */
export function findings(data: ReportData, words: Words): Markup {
  const { meta } = data;
  const notTold =
    meta.suppressed + meta.baseline > 0
      ? markup`<p>${words('notTold', { suppressed: meta.suppressed, baseline: meta.baseline })}</p>\n`
      : undefined;
  if (data.findings.length === 0) return markup`<p>${words('noFindings')}</p>\n${notTold}`;
  return markup`<p class="lead">${words('findingsLead')}</p>
${chart(data, words)}${notTold}${list(data.findings, words)}`;
}

function chart({ findings: all, sections }: ReportData, words: Words): Markup {
  const known = new Set(sections.map(({ key }) => key));
  const rows = [
    ...sections.map(({ key, number, title }) => ({
      name: `${String(number)}  ${title}`,
      own: all.filter(({ section }) => section === key),
    })),
    { name: words('noSection'), own: all.filter(({ section = '' }) => !known.has(section)) },
  ].filter(({ own }) => own.length > 0);
  const series = SEVERITIES.map((severity, position) => ({
    name: CLI.severity[severity][words.locale],
    tone: ([1, 2, 3] as const)[position] ?? 3,
    counts: rows.map(({ own }) => severities(own)[severity]),
  }));
  const { error, warning, info } = severities(all);
  const title = words('findingsChart');
  const picture = stackedBars({
    id: 'findings-chart',
    title,
    description: words('findingsAbout', { errors: error, warnings: warning, infos: info }),
    rows: rows.map(({ name }) => name),
    series,
  });
  const figures = {
    id: 'findings-figures',
    caption: title,
    columns: [
      { head: words('section'), kind: 'wide' as const },
      ...series.map(({ name }) => ({ head: name, kind: 'number' as const })),
    ],
    rows: rows.map(({ name }, position) => [name, ...series.map(({ counts }) => counts[position])]),
    locale: words.locale,
  };
  return figure([picture], figures, words);
}

function list(all: readonly ReportFinding[], words: Words): Markup {
  return table({
    id: 'findings-list',
    caption: words('findings'),
    isQuiet: true,
    columns: [
      { head: words('finding'), kind: 'wide' },
      { head: words('level') },
      { head: words('criterion'), kind: 'date' },
      { head: words('whatToDo'), kind: 'wide' },
      { head: words('place'), kind: 'code' },
    ],
    rows: all.map(({ message, severity, criterion, help, file, line, rule }) => [
      markup`${message}<br /><span class="rule">${rule}</span>`,
      markup`<span class="level ${severity}"><span aria-hidden="true">${SIGNS[severity]}</span> ${CLI.severity[severity][words.locale]}</span>`,
      criterion,
      help || undefined,
      `${file}:${String(line)}`,
    ]),
    locale: words.locale,
  });
}
