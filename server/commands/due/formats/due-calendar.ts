import { DUE_CLI } from '../due-messages.ts';
import { say } from '../../../messages/fill.ts';
import { calendarText } from './calendar-text.lazy.ts';
import type { DueFormat } from './due-format.ts';

/** An iCalendar file: one event for each thing that is due, which calendars update when it is imported again. */
export const ics: DueFormat = {
  name: 'ics',
  render: ({ items, today, version, locale }) =>
    calendarText(
      say(DUE_CLI.calendar, locale),
      version,
      today,
      items.map(({ date, what, subject, owner, file, line, key }) => ({
        id: key,
        date,
        summary: `${what[locale]}: ${subject}`,
        description: [owner, `${file}:${line}`].filter((part) => part !== undefined).join('\n'),
      })),
    ),
};
