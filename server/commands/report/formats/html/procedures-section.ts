import type { ReportData } from '../../core/report-data.ts';
import { person, value, type Words } from '../format-words.ts';
import { markup, type Markup } from './markup.ts';
import { table } from './html-table.ts';

/** The written procedures and when they are reviewed. */
export function procedures({ procedures: all, meta: { today } }: ReportData, words: Words): Markup {
  if (all.length === 0) return markup`<p>${words('noProcedures')}</p>\n`;
  const next = (day: string | undefined) =>
    day !== undefined && day < today
      ? markup`<strong class="late">${day} (${value('late', words)})</strong>`
      : day;
  return table({
    id: 'procedures-list',
    caption: words('procedures'),
    isQuiet: true,
    columns: [
      { head: words('procedure'), kind: 'wide' },
      { head: words('version') },
      { head: words('state') },
      { head: words('owner') },
      { head: words('reviewed'), kind: 'date' },
      { head: words('nextReview'), kind: 'date' },
      { head: words('criteria') },
    ],
    rows: all.map(({ title, id, version, status, owner, reviewed, nextReview, criteria }) => [
      title ?? id,
      version,
      value(status, words),
      person(owner),
      reviewed,
      next(nextReview),
      criteria.join(', ') || undefined,
    ]),
    locale: words.locale,
  });
}
