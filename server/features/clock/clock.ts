import { addDays, addDuration, daysBetween, type Duration } from '../../calendar/calendar.ts';
import { EXPIRY_AHEAD_DAYS } from '../../calendar/program-times.ts';
import type { Locale, Localized } from '../../catalogue/catalogue.ts';
import type { Field } from '../../model/field.ts';
import { say } from '../../messages/fill.ts';
import type { Path } from '../../syntax/yaml/path.ts';
import type { Settings } from '../../workspace/settings.ts';
import { CLOCK } from './words.ts';

/** A clock that a date of a document starts or ends. */
export interface Clock {
  /** What it is about, for example "Revalidation is due". */
  readonly name: Localized;
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
}

/** A clock that runs for a duration from a date. */
export function after(date: string, duration: Duration, name: Localized): Clock {
  return { name, end: addDuration(date, duration) };
}

/** Days, months and years as durations. */
export const days = (count: number): Duration => ({ months: 0, days: count });
/** So many months. */
export const months = (count: number): Duration => ({ months: count, days: 0 });

/** Two clocks of a thing that expires: its last day, and from when that is a warning. */
export function expiry(date: string): Clock[] {
  return [
    { name: CLOCK.expires, end: date },
    { name: CLOCK.expiryWarning, end: addDays(date, -EXPIRY_AHEAD_DAYS), moment: true },
  ];
}

/** The clock in one sentence, with the days that are left or late on a day. Dates are inclusive: late begins the day after. */
export function clockSentence({ name, end, moment, done }: Clock, today: string, locale: Locale): string {
  const left = daysBetween(today, end);
  const count = Math.abs(left);
  const one = count === 1;
  const text = () => {
    if (done) return CLOCK.done;
    if (moment)
      return left === 0
        ? CLOCK.today
        : left > 0
          ? one
            ? CLOCK.inDay
            : CLOCK.inDays
          : one
            ? CLOCK.dayAgo
            : CLOCK.daysAgo;
    if (left === 0) return CLOCK.lastDay;
    return left > 0 ? (one ? CLOCK.dayLeft : CLOCK.daysLeft) : one ? CLOCK.dayLate : CLOCK.daysLate;
  };
  return say(CLOCK.sentence, locale, {
    name: name[locale],
    date: end,
    when: say(text(), locale, { count }),
  });
}
