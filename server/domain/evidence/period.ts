import { addDays, addMonths, isDate } from '../../calendar/calendar.ts';
import { child, dateOf, textOf, type Field } from '../../model/field.ts';

/** The last day of a period: of a year `2026`, a month `2026-10`, a day, or two of them with a slash between; undefined for anything else. */
export function lastDayOf(period: string): string | undefined {
  const end = period.split('/').at(-1) ?? '';
  const day = `${end}${{ 4: '-12-31', 7: '-01' }[end.length] ?? ''}`;
  if (!isDate(day)) return undefined;
  return end.length === 7 ? addDays(addMonths(day, 1), -1) : day;
}

/** A day that evidence speaks of, `YYYY-MM-DD`, and the field that holds it. */
export interface EvidenceDay {
  readonly day: string;
  readonly field: Field;
}

function dayOfPeriod(period: Field | undefined): string | undefined {
  const text = textOf(period);
  return text === undefined ? undefined : lastDayOf(text);
}

/**
 * The newest day that the evidence of an answer speaks of, by `date` or the end of a `period`. Undefined where no piece
 * has a `date`, and where a piece says until when it holds: that is current, or told of as expired.
 */
export function newestDay(evidence: readonly Field[]): EvidenceDay | undefined {
  if (evidence.some((piece) => dateOf(child(piece, 'validUntil')) !== undefined)) return undefined;
  if (!evidence.some((piece) => dateOf(child(piece, 'date')) !== undefined)) return undefined;
  return evidence
    .flatMap((piece) => {
      const [date, period] = [child(piece, 'date'), child(piece, 'period')];
      return [
        { field: date, day: dateOf(date) },
        { field: period, day: dayOfPeriod(period) },
      ];
    })
    .reduce<EvidenceDay | undefined>(
      (newest, { field, day }) =>
        field && day !== undefined && day > (newest?.day ?? '') ? { field, day } : newest,
      undefined,
    );
}
