import { actionStates } from '../../core/figures.ts';
import type { ReportAction, ReportData } from '../../core/report-data.ts';
import { person, value, type Words } from '../format-words.ts';
import { markup, type Content, type Markup } from './markup.ts';
import { table, type Column } from './html-table.ts';

/** What is done about findings and risks. */
export function actions({ actions: all }: ReportData, words: Words): Markup {
  if (all.length === 0) return markup`<p>${words('noActions')}</p>\n`;
  const open = all.filter(({ state }) => state !== 'closed');
  const closed = all.filter(({ state }) => state === 'closed');
  return markup`<p class="lead">${words('actionsLead', actionStates(all))}</p>
${open.length > 0 ? list('openOnes', open, words) : undefined}${closed.length > 0 ? list('closedOnes', closed, words) : undefined}`;
}

function list(key: 'openOnes' | 'closedOnes', all: readonly ReportAction[], words: Words): Markup {
  const isOpen = key === 'openOnes';
  const columns: Column[] = [
    { head: words('id'), kind: 'code' },
    { head: words('criterion'), kind: 'date' },
    { head: words('found'), kind: 'wide' },
    { head: words('action'), kind: 'wide' },
    { head: words('owner') },
    { head: words('source') },
    { head: words(isOpen ? 'dueDate' : 'closed'), kind: 'date' },
  ];
  const day = ({ due, closed, state }: ReportAction): Content => {
    if (!isOpen) return closed;
    return state === 'late' ? markup`<strong class="late">${due} (${value('late', words)})</strong>` : due;
  };
  return markup`<h3>${words(key)} <span class="count">${all.length}</span></h3>
${table({
  id: `actions-${key}`,
  caption: `${words('actions')}: ${words(key)}`,
  isQuiet: true,
  columns,
  rows: all.map((each) => [
    each.id,
    each.criterion,
    each.title,
    each.action,
    person(each.owner),
    [value(each.source, words), value(each.type, words)].filter(Boolean).join(', '),
    day(each),
  ]),
  locale: words.locale,
})}`;
}
