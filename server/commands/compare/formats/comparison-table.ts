import type { Locale, Localized } from '../../../catalog/types.ts';
import type { ComparedAnswer } from '../core/compare.ts';
import { durationInWords } from '../../../messages/duration-words.ts';
import { OBLIGATION } from '../../../explain/explain-words.ts';
import { COMPARE } from '../compare-messages.ts';
import { say } from '../../../messages/fill.ts';
import type { Colors } from '../../../cli/terminal/colors.ts';
import { wrap } from '../../../cli/terminal/explanation-text.ts';
import { forTerminal } from '../../../output/terminal-text.ts';

/** What a table of answers is made of. */
export interface Comparison {
  /** Id and title of the criterion. */
  readonly name: string;
  readonly answers: readonly ComparedAnswer[];
  readonly fileOf: (answer: ComparedAnswer) => string;
  readonly locale: Locale;
  readonly today: string;
  readonly colors: Colors;
}

const COLUMNS = [
  'profile',
  'entity',
  'level',
  'status',
  'owner',
  'frequency',
  'sites',
  'evidence',
  'response',
] as const;

/** Longest cell, in code units: enough for the first words of a response. */
const WIDEST = { owner: 28, sites: 24, response: 48 } as const;

/** One line for each answer, and what the answers differ in. */
export function comparisonTable({ name, answers, fileOf, locale, today, colors }: Comparison): string {
  const head = COLUMNS.map((column) => say(COMPARE[column], locale));
  const rows = answers.map((answer) => cellsOf(answer, fileOf(answer), locale));
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const table = [colors.dim(`  ${line(head)}`), ...rows.map((row) => `  ${line(row)}`)].join('\n');
  const foot = [...differences(answers, locale), ...notes(answers, locale)].map((text) => wrap(text));
  const title = colors.bold(say(COMPARE.title, locale, { name, today }));
  return `${[title, table, ...(foot.length === 0 ? [] : [foot.join('\n')])].join('\n\n')}\n`;
}

function cellsOf(answer: ComparedAnswer, file: string, locale: Locale): string[] {
  const { profile, site, entity, obligation, state, owner, ownerRole, frequency, sites } = answer;
  const word = (text: Localized) => say(text, locale);
  const isAnswer = state === 'answered' || answer.status !== undefined;
  return [
    site === undefined ? (profile ?? file) : `  ${say(COMPARE.site, locale, { id: site })}`,
    site === undefined ? (entity ?? '') : '',
    obligation && site === undefined ? OBLIGATION[obligation][locale] : '',
    answer.status ?? (state === 'answered' ? '' : word(COMPARE[state])),
    short(ownerRole ?? owner ?? '', WIDEST.owner),
    frequency === undefined ? '' : inWords(frequency, locale),
    short(sites?.join(', ') ?? (isAnswer && site === undefined ? word(COMPARE.allSites) : ''), WIDEST.sites),
    isAnswer || answer.evidence > 0 ? String(answer.evidence) : '',
    answer.isHidden ? word(COMPARE.hidden) : short(answer.response ?? '', WIDEST.response),
  ].map(forTerminal);
}

/** The first words of a text, on one line. */
function short(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).trimEnd()}…`;
}

/** In which of status and frequency the answers differ; what is inherited is not known here. */
function differences(answers: readonly ComparedAnswer[], locale: Locale): string[] {
  const given = answers.filter(({ state, status }) => state === 'answered' && status !== 'to-do');
  // A site without a frequency of its own has that of the other sites.
  const timed = answers.filter(
    (answer) => answer.frequency !== undefined || (given.includes(answer) && answer.site === undefined),
  );
  const statuses = given.map(({ status = '' }) => status);
  const frequencies = timed.map(({ frequency }) =>
    frequency === undefined ? say(COMPARE.none, locale) : inWords(frequency, locale),
  );
  const said = [...difference('status', statuses, locale), ...difference('frequency', frequencies, locale)];
  return said.length === 0 && given.length > 1 ? [say(COMPARE.alike, locale)] : said;
}

const inWords = (frequency: string, locale: Locale) => durationInWords(frequency, locale) ?? frequency;

function difference(what: 'status' | 'frequency', values: readonly string[], locale: Locale): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  if (counts.size < 2) return [];
  const listed = [...counts].map(([value, count]) => `${value} (${count})`).join(', ');
  return [forTerminal(say(COMPARE.differ, locale, { what: say(COMPARE[what], locale), values: listed }))];
}

function notes(answers: readonly ComparedAnswer[], locale: Locale): string[] {
  const holds = (state: ComparedAnswer['state']) => answers.some((answer) => answer.state === state);
  return [
    ...(holds('inherited') ? [say(COMPARE.inheritedNote, locale)] : []),
    ...(holds('not-asked') ? [say(COMPARE.notAskedNote, locale)] : []),
  ];
}
