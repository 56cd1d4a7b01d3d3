import type { OffsetRange } from '../syntax/node.ts';
import { phrases } from './phrase-pattern.ts';

/** A number with a unit of time. */
export interface AmountOfTime {
  /** A month counts as 30.4 days, a year as 365. */
  readonly days: number;
  readonly range: OffsetRange;
}

const IN_WORDS: readonly (readonly [words: string, value: number])[] = [
  ['an?|one|una?|uno', 1],
  ['two|dos', 2],
  ['three|tres', 3],
  ['four|cuatro', 4],
  ['five|cinco', 5],
  ['six|seis', 6],
  ['seven|siete', 7],
  ['eight|ocho', 8],
  ['nine|nueve', 9],
  ['ten|diez', 10],
  ['eleven|once', 11],
  ['twelve|doce', 12],
  ['fifteen|quince', 15],
  ['eighteen|dieciocho', 18],
  ['twenty|veinte', 20],
  ['twenty-four|veinticuatro', 24],
  ['thirty|treinta', 30],
  ['sixty|sesenta', 60],
  ['ninety|noventa', 90],
];

const UNITS: readonly (readonly [words: string, days: number])[] = [
  ['hours?|horas?', 1 / 24],
  ['days?|dias?', 1],
  ['weeks?|semanas?', 7],
  ['months?|mes(?:es)?', 30.4],
  ['years?|años?', 365],
];

const valueOf = (table: readonly (readonly [string, number])[], text: string) =>
  table.find(([words]) => new RegExp(`^(?:${words})$`, 'u').test(text))?.[1];

const any = (table: readonly (readonly [string, number])[]) => table.map(([words]) => words).join('|');

/** Numbers in words, as a part of a pattern. */
export const NUMBERS: string = any(IN_WORDS);

/** The number that digits or words of a text in lower case without accents mean. */
export function numberIn(text: string): number | undefined {
  return /^\d/.test(text) ? Number(text) : valueOf(IN_WORDS, text);
}

/** No part of a longer number, a range or a date. */
const AMOUNT = phrases(
  `(?<![\\d.,/-])(?<number>\\d{1,4}|${NUMBERS})(?: |-)(?:full |calendar |natural )?(?<unit>${any(UNITS)})`,
);

/** The amounts of time in a text in lower case without accents, in order. */
export function amountsOfTime(folded: string): AmountOfTime[] {
  return [...folded.matchAll(new RegExp(AMOUNT, 'g'))].flatMap(({ index, 0: whole, groups }) => {
    const { number = '', unit = '' } = groups ?? {};
    const count = numberIn(number);
    const length = valueOf(UNITS, unit);
    return count === undefined || length === undefined
      ? []
      : [{ days: count * length, range: { start: index, end: index + whole.length } }];
  });
}
