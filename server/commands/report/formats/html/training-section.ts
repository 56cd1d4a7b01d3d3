import type { ReportData } from '../../core/report-data.ts';
import { value, type Words } from '../format-words.ts';
import { markup, type Markup } from './markup.ts';
import { table } from './html-table.ts';

/** Who was taught what, the newest session first. */
export function training({ sessions }: ReportData, words: Words): Markup {
  if (sessions.length === 0) return markup`<p>${words('noSessions')}</p>\n`;
  return table({
    id: 'training-list',
    caption: words('training'),
    isQuiet: true,
    columns: [
      { head: words('date'), kind: 'date' },
      { head: words('topics'), kind: 'wide' },
      { head: words('attendees'), kind: 'number' },
      { head: words('effectiveness') },
      { head: words('roster'), kind: 'code' },
    ],
    rows: sessions.map(({ date, id, topics, attendees, effectiveness, roster }) => [
      date ?? id,
      topics.map((topic) => `${topic.id} ${topic.title}`).join('; ') || undefined,
      attendees,
      value(effectiveness, words),
      roster.map(({ place }) => place).join(', ') || undefined,
    ]),
    locale: words.locale,
  });
}
