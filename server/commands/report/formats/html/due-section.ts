import { dueByMonth, dueIn, type DueWindow } from '../../core/figures.ts';
import type { ReportData, ReportDueItem } from '../../core/report-data.ts';
import { person, shortMonth, type Words } from '../format-words.ts';
import { monthBars } from './charts/months.ts';
import { figure } from './figure.ts';
import { markup, type Markup } from './markup.ts';
import { table } from './html-table.ts';

/** What is late and what comes next. */
export function due(data: ReportData, words: Words): Markup {
  if (data.due.length === 0) return markup`<p>${words('nothingDue')}</p>\n`;
  return markup`<p class="lead">${words('dueLead')}</p>
${chart(data, words)}${window(data, 'late', words)}${window(data, 'within30', words)}${window(data, 'within90', words)}${window(data, 'within365', words)}`;
}

function chart(data: ReportData, words: Words): Markup {
  const months = dueByMonth(data).map(({ month, count }) => ({ name: shortMonth(month, words), count }));
  const late = { name: words('late'), count: dueIn(data, 'late').length, isLate: true };
  const busiest = months.reduce((a, b) => (b.count > a.count ? b : a), { name: '–', count: 0 });
  const description = words('dueAbout', { late: late.count, most: busiest.count, month: busiest.name });
  const bars = [late, ...months];
  const title = words('dueChart');
  const figures = {
    id: 'due-figures',
    caption: title,
    columns: [{ head: words('month') }, { head: words('entries'), kind: 'number' as const }],
    rows: bars.map(({ name, count }) => [name, count]),
    locale: words.locale,
  };
  return figure([monthBars({ id: 'due-chart', title, description, bars })], figures, words);
}

/** The most entries that are shown at once; more of them open on demand, and stay closed on paper. */
const MOST = 60;

function window(data: ReportData, key: Exclude<DueWindow, 'later'>, words: Words): Markup {
  const items = dueIn(data, key);
  const heading = markup`<h3>${words(key)} <span class="count">${items.length}</span></h3>\n`;
  if (items.length === 0)
    return markup`${heading}<p>${words(key === 'late' ? 'nothingLate' : 'nothingDue')}</p>\n`;
  const list = dueTable(items, key, words);
  if (items.length <= MOST) return markup`${heading}${list}`;
  return markup`${heading}<details class="long">\n<summary>${words('entries')}: ${items.length}</summary>\n${list}</details>\n`;
}

function dueTable(items: readonly ReportDueItem[], key: Exclude<DueWindow, 'later'>, words: Words): Markup {
  return table({
    id: `due-${key}`,
    caption: `${words('due')}: ${words(key)}`,
    isQuiet: true,
    columns: [
      { head: words('date'), kind: 'date' },
      { head: words('days'), kind: 'number' },
      { head: words('what'), kind: 'wide' },
      { head: words('about'), kind: 'code' },
      { head: words('owner') },
    ],
    rows: items.map(({ date, daysLeft, what, subject, owner }) => [
      date,
      daysLeft < 0
        ? markup`<strong class="late">${words('daysLate', { count: -daysLeft })}</strong>`
        : daysLeft,
      what,
      subject,
      person(owner),
    ]),
    locale: words.locale,
  });
}
