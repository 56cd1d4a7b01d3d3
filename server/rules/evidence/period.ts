import { addDays, addMonths, isDate } from '../../calendar/calendar.ts';
import { child, textOf } from '../../model/field.ts';
import type { Piece } from './pieces.ts';

/** The last day of a period: of a year `2026`, a month `2026-10`, a day, or two of them with a slash between; undefined for anything else. */
export function lastDayOf(period: string): string | undefined {
  const end = period.split('/').at(-1) ?? '';
  const day = `${end}${{ 4: '-12-31', 7: '-01' }[end.length] ?? ''}`;
  if (!isDate(day)) return undefined;
  return end.length === 7 ? addDays(addMonths(day, 1), -1) : day;
}

/** The last day that a piece of evidence covers, by its `period`. */
export function periodEnd({ field }: Piece): string | undefined {
  const period = textOf(child(field, 'period'));
  return period === undefined ? undefined : lastDayOf(period);
}
