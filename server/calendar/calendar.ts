/**
 * Calendar dates as ISO texts, `YYYY-MM-DD`: they compare as texts, and no time zone can shift them.
 * Adding months clamps to the last day of the month.
 */

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DURATION = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;
const DAY = 86_400_000;

/** A duration of years, months, weeks and days; the parts are not negative. */
export interface Duration {
  readonly months: number;
  readonly days: number;
}

const pad = (value: number, length: number) => String(value).padStart(length, '0');

const format = (time: Date) =>
  `${pad(time.getUTCFullYear(), 4)}-${pad(time.getUTCMonth() + 1, 2)}-${pad(time.getUTCDate(), 2)}`;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The number of days of a month; months count from 1. */
function daysIn(year: number, month: number): number {
  const isLeap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (DAYS[month - 1] ?? 0) + (isLeap ? 1 : 0);
}

/** Whether the text is a date that exists, `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  if (text.length !== 10 || !DATE.test(text)) return false;
  const day = Number(text.slice(8));
  return day >= 1 && day <= daysIn(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
}

/** Reads an ISO 8601 duration of years, months, weeks and days; undefined where the text is none. */
export function parseDuration(text: string): Duration | undefined {
  const match = DURATION.exec(text);
  if (!match) return undefined;
  const part = (group: number) => Number(match[group] ?? 0);
  return { months: part(1) * 12 + part(2), days: part(3) * 7 + part(4) };
}

/** The date so many days later (earlier when negative). */
export function addDays(date: string, days: number): string {
  return format(new Date(Date.parse(date) + days * DAY));
}

/** The date so many months later (earlier when negative), clamped to the last day of the month. */
export function addMonths(date: string, months: number): string {
  const total = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(total / 12);
  const month = (total % 12) + 1;
  const day = Math.min(Number(date.slice(8)), daysIn(year, month));
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The date after a duration: first its months, then its days. */
export function addDuration(date: string, { months, days }: Duration): string {
  const month = months === 0 ? date : addMonths(date, months);
  return days === 0 ? month : addDays(month, days);
}

/** Days from one date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** About how many days a duration has, for comparing two: a month counts 30.436875 days. */
export function approximateDays({ months, days }: Duration): number {
  return months * 30.436875 + days;
}

/** Whether a text, `MM-DD`, is a day of some year; 02-29 is. */
export function isMonthDay(text: string): boolean {
  return isDate(`2024-${text}`);
}

/** The day of a yearly `MM-DD` in a year; 02-29 falls on 02-28 in years without one. */
export function anniversaryIn(year: number, monthDay: string): string {
  const date = `${pad(year, 4)}-${monthDay}`;
  return isDate(date) ? date : `${pad(year, 4)}-02-28`;
}
