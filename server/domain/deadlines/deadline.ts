import { addDays, addDuration, daysBetween, type Duration } from '../../calendar/calendar.ts';
import { EXPIRY_AHEAD_DAYS } from '../../calendar/program-times.ts';
import type { Locale } from '../../catalog/catalog.ts';
import { say } from '../../messages/fill.ts';
import { child, dateOf, type Field } from '../../model/field.ts';
import type { Path } from '../../syntax/yaml/path.ts';
import type { Settings } from '../../workspace/settings.ts';
import type { Successors } from './successors.ts';
import { CLOCK, TIME_LEFT, type ClockName } from './deadline-words.ts';

/** A clock that a date of a document starts or ends. */
export interface Clock {
  /** What it is about, for example "Revalidation is due". */
  readonly name: ClockName;
  /** The last day in time, `YYYY-MM-DD`; of a `moment`, the day itself. */
  readonly end: string;
  /** Not a limit for the company but a day on which something becomes possible or CBP acts. */
  readonly moment?: boolean;
  /** The thing that was due is done, so nothing is late. */
  readonly done?: boolean;
}

/** Where a clock is looked for. */
export interface ClockPlace {
  readonly root: Field;
  /** The path of the field that holds the date. */
  readonly path: Path;
  readonly settings: Settings;
  readonly today: string;
  readonly successors: Successors;
}

/** A clock that runs for a duration from a date. */
export function after(date: string, duration: Duration, name: ClockName): Clock {
  return { name, end: addDuration(date, duration) };
}

/** Days, months and years as durations. */
export const days = (count: number): Duration => ({ months: 0, days: count });
/** So many months. */
export const months = (count: number): Duration => ({ months: count, days: 0 });

/** Whether a date is the newest under a key of the items of a list: what a later one has taken over from is history. */
export function isNewest(list: readonly Field[], key: string, date: string): boolean {
  return list.every((item) => (dateOf(child(item, key)) ?? '') <= date);
}

/** Two clocks of a thing that expires: its last day, and from when that is a warning. */
export function expiry(date: string): Clock[] {
  return [
    { name: 'expires', end: date },
    { name: 'expiryWarning', end: addDays(date, -EXPIRY_AHEAD_DAYS), moment: true },
  ];
}

/** The clock in one sentence, with the days that are left or late on a day. Dates are inclusive: late begins the day after. */
export function clockSentence({ name, end, moment, done }: Clock, today: string, locale: Locale): string {
  const left = daysBetween(today, end);
  const count = Math.abs(left);
  const one = count === 1;
  const text = () => {
    if (done) return TIME_LEFT.done;
    if (moment)
      return left === 0
        ? TIME_LEFT.today
        : left > 0
          ? one
            ? TIME_LEFT.inDay
            : TIME_LEFT.inDays
          : one
            ? TIME_LEFT.dayAgo
            : TIME_LEFT.daysAgo;
    if (left === 0) return TIME_LEFT.lastDay;
    return left > 0
      ? one
        ? TIME_LEFT.dayLeft
        : TIME_LEFT.daysLeft
      : one
        ? TIME_LEFT.dayLate
        : TIME_LEFT.daysLate;
  };
  return say(TIME_LEFT.sentence, locale, {
    name: CLOCK[name][locale],
    date: end,
    when: say(text(), locale, { count }),
  });
}
