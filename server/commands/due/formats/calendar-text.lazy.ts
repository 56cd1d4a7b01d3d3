import ical, { ICalAlarmType } from 'ical-generator';

/** One all-day event. */
export interface CalendarEvent {
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly summary: string;
  readonly description: string;
}

/** Seconds before the day at which a calendar reminds: two weeks. */
const REMIND = 14 * 24 * 3600;

/** Events as an iCalendar file. `stamp`, `YYYY-MM-DD`, is the day of making, so that the same events give the same file. */
export function calendarText(
  name: string,
  version: string,
  stamp: string,
  events: readonly CalendarEvent[],
): string {
  const calendar = ical({ name, prodId: `//ctpat//ctpat ${version}//EN` });
  for (const { id, date, summary, description } of events) {
    const event = calendar.createEvent({
      id,
      stamp: new Date(`${stamp}T00:00:00Z`),
      start: new Date(`${date}T00:00:00Z`),
      allDay: true,
      timezone: 'UTC',
      summary,
      description,
    });
    event.createAlarm({ type: ICalAlarmType.display, trigger: REMIND });
  }
  return `${calendar.toString()}\r\n`;
}
