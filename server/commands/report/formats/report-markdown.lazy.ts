import { needsAttention, totalCoverage } from '../core/figures.ts';
import type { ReportData } from '../core/report-data.ts';
import { actions, companies, findings, partners, procedures, training } from './markdown/records.ts';
import { coverage, due } from './markdown/standing.ts';
import { plain } from './markdown/markdown-table.ts';
import { joined, longDate, scopeOf, wordsIn, type Words } from './format-words.ts';

const PARTS = { coverage, due, findings, actions, partners, procedures, training, companies } as const;
const KEYS = [
  'coverage',
  'due',
  'findings',
  'actions',
  'partners',
  'procedures',
  'training',
  'companies',
] as const;

/** The report in Markdown as GitHub and GitLab show it. */
export function reportMarkdown(data: ReportData): string {
  const words = wordsIn(data.meta.locale);
  const parts = KEYS.map((key) => `## ${words(key)}\n\n${PARTS[key](data, words)}`);
  return `${head(data, words)}${parts.join('')}${plain(words('made', { version: data.meta.version }))}\n`;
}

function head(data: ReportData, words: Words): string {
  const { meta, profiles } = data;
  const names = meta.companies.length === 0 ? words('noCompany') : joined(meta.companies, words);
  const standing =
    profiles.length === 0 ? words('nothingAsked') : words('standing', { ...totalCoverage(data) });
  const notes = [
    ...(meta.isRedacted ? [words('redacted')] : []),
    ...profiles.flatMap(({ isIncomplete, id }) => (isIncomplete ? [words('incomplete', { id })] : [])),
  ];
  return [
    `# ${plain(`${words('title')}: ${names}`)}\n\n`,
    `${plain(words('asOf', { date: longDate(meta.today, words) }))}\n\n`,
    `**${words(needsAttention(data) ? 'attention' : 'calm')}** ${plain(standing)}\n\n`,
    `${plain(scopeOf(data, words))}\n\n`,
    ...notes.map((note) => `> ${plain(note)}\n\n`),
  ].join('');
}
