import { dueIn, DUE_WINDOWS, openAnswers, type DueWindow } from '../../core/figures.ts';
import type { ReportData } from '../../core/report-data.ts';
import { coverageColumns } from '../coverage-columns.ts';
import { percentage, person, siteList, value, type Words } from '../format-words.ts';
import { plain, table } from './markdown-table.ts';

/** More columns than this would not stand beside each other; the next ones begin a new table. */
const COLUMNS = 10;

/** How much of what is asked is in use, by section and site, and what is not. */
export function coverage({ profiles, sections }: ReportData, words: Words): string {
  if (profiles.length === 0) return `${words('nothingAsked')}\n\n`;
  const columns = coverageColumns(profiles, words);
  const grids = Array.from({ length: Math.ceil(columns.length / COLUMNS) }, (_, part) => {
    const own = columns.slice(part * COLUMNS, (part + 1) * COLUMNS);
    const rows = sections.map(({ key, number, title }) => [
      `${String(number)} ${title}`,
      ...own.map(({ bySection }) => percentage(bySection.get(key)?.percent, words)),
    ]);
    return table([words('section'), ...own.map(({ name }) => name)], rows);
  });
  const open = profiles.flatMap((profile) =>
    openAnswers(profile).map(({ answer, state, sites }) => {
      const own = { ...answer, ...answer.bySite.find(({ site }) => site === sites[0]) };
      return [
        `${answer.id} ${answer.title}`,
        { code: profile.id },
        siteList(sites, words),
        value(answer.obligation, words),
        value(state, words),
        person(own.owner),
        own.targetDate,
      ];
    }),
  );
  const openHeads = (['criterion', 'profile', 'sites', 'level', 'state', 'owner', 'targetDate'] as const).map(
    (key) => words(key),
  );
  return [
    `${words('coverageLead')}\n\n${grids.join('')}### ${words('notInUse')}\n\n`,
    open.length === 0 ? `${words('allInUse')}\n\n` : table(openHeads, open),
  ].join('');
}

/** What is late and what comes next. What is far away opens on demand. */
export function due(data: ReportData, words: Words): string {
  if (data.due.length === 0) return `${words('nothingDue')}\n\n`;
  const heads = (['date', 'days', 'what', 'about', 'owner'] as const).map((key) => words(key));
  const list = (window: Exclude<DueWindow, 'later'>) => {
    const items = dueIn(data, window);
    const heading = `### ${words(window)}: ${String(items.length)}\n\n`;
    if (items.length === 0) return heading;
    const rows = items.map(({ date, daysLeft, what, subject, owner }) => [
      date,
      daysLeft < 0 ? words('daysLate', { count: -daysLeft }) : daysLeft,
      what,
      { code: subject },
      person(owner),
    ]);
    const body = table(heads, rows);
    if (window !== 'within365') return heading + body;
    return `${heading}<details>\n<summary>${plain(words('entries'))}: ${String(items.length)}</summary>\n\n${body}</details>\n\n`;
  };
  const windows = DUE_WINDOWS.filter((window) => window !== 'later');
  return `${words('dueLead')}\n\n${windows.map(list).join('')}`;
}
