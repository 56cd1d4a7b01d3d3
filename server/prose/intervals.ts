import { phrases } from './phrase-pattern.ts';
import { numberIn, NUMBERS } from './amounts-of-time.ts';

/** How often something is done, as a text says it. */
export interface StatedInterval {
  /** ISO 8601, one unit: `P1M`. */
  readonly duration: string;
  /** The words, as they stand in the text that was searched. */
  readonly words: string;
}

/** Adverbs and adjectives that mean one interval each; `biweekly` and `bimonthly` mean two, so they are left out. */
const ADVERBS: readonly (readonly [words: string, duration: string])[] = [
  ['daily|nightly|diari[oa]s?|diariamente', 'P1D'],
  ['weekly|semanal(?:es|mente)?', 'P1W'],
  ['fortnightly', 'P2W'],
  ['quincenal(?:es|mente)?', 'P15D'],
  ['monthly|mensual(?:es|mente)?', 'P1M'],
  ['bimestral(?:es|mente)?', 'P2M'],
  ['quarterly|trimestral(?:es|mente)?', 'P3M'],
  ['cuatrimestral(?:es|mente)?', 'P4M'],
  ['semi-?annual(?:ly)?|half-yearly|semestral(?:es|mente)?', 'P6M'],
  ['annual(?:ly)?|yearly|anual(?:es|mente)?', 'P1Y'],
];

/** Units of time: how many of which letter. */
const UNITS: readonly (readonly [words: string, count: number, letter: 'D' | 'W' | 'M' | 'Y'])[] = [
  ['days?|nights?|dias?|noches?', 1, 'D'],
  ['weeks?|semanas?', 1, 'W'],
  [
    '(?:mon|tues|wednes|thurs|fri|satur|sun)days?|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?',
    1,
    'W',
  ],
  ['months?|mes(?:es)?', 1, 'M'],
  ['quarters?|trimestres?', 3, 'M'],
  ['semestres?', 6, 'M'],
  ['years?|años?', 1, 'Y'],
];

const unit = UNITS.map(([words]) => words).join('|');

const EVERY = phrases(
  `(?:every|each|cada|tod[oa]s l[oa]s) (?:(?<every>\\d{1,3}|${NUMBERS}) )?(?<unit>${unit})`,
  `(?:(?<once>once|una vez)|(?<twice>twice)|(?<times>\\d{1,2}|${NUMBERS}) (?:times|veces)) (?:an?|per|every|each|al?|por|cada) (?:la )?(?<of>${unit})`,
  `(?<adverb>${ADVERBS.map(([words]) => words).join('|')})`,
);

function durationOf(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const { adverb, every, once, twice, times, of } = groups;
  const isOf = (words: string, text: string) => new RegExp(`^(?:${words})$`, 'u').test(text);
  if (adverb !== undefined) return ADVERBS.find(([words]) => isOf(words, adverb))?.[1];
  const word = groups['unit'] ?? of ?? '';
  const [, length, letter] = UNITS.find(([words]) => isOf(words, word)) ?? [];
  if (length === undefined || letter === undefined) return undefined;
  if (of === undefined) return `P${length * (every === undefined ? 1 : (numberIn(every) ?? 1))}${letter}`;
  const count = once !== undefined ? 1 : twice !== undefined ? 2 : (numberIn(times ?? '') ?? 1);
  if (count === 1) return `P${length}${letter}`;
  // Several times a year are so many months; of shorter units the parts have no name.
  const months = letter === 'Y' ? 12 / count : letter === 'M' ? length / count : 0;
  return months >= 1 && Number.isInteger(months) ? `P${months}M` : undefined;
}

/**
 * How often a text says that something is done; undefined where it says nothing, or several things.
 *
 * @param folded in lower case without accents
 */
export function statedInterval(folded: string): StatedInterval | undefined {
  const found = [...folded.matchAll(new RegExp(EVERY, 'gu'))].map(({ 0: words, groups = {} }) => ({
    words: words.replace(/\s+/g, ' '),
    duration: durationOf(groups),
  }));
  const [first] = found;
  if (first?.duration === undefined) return undefined;
  const { words, duration } = first;
  return found.every((other) => other.duration === duration) ? { words, duration } : undefined;
}
