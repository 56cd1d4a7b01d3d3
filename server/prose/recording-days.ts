import { LETTER } from '../syntax/letters.ts';
import type { OffsetRange } from '../syntax/node.ts';
import { ownValue } from '../messages/own-value.ts';

/** A sentence that says for how many days recordings are kept. */
export interface RecordingDays {
  readonly days: number;
  /** The number and its unit. */
  readonly range: OffsetRange;
}

const RECORDINGS = new RegExp(
  String.raw`(?<![${LETTER}])(?:recordings?|footage|video|videos|cctv|recorders?|grabacion(?:es)?|grabador(?:es)?|videograbacion(?:es)?)(?![${LETTER}])`,
  'u',
);

const KEPT = new RegExp(
  String.raw`(?<![${LETTER}])(?:kept|keeps?|stored?|stores|retain(?:s|ed)?|sav(?:es?|ed)|remain|holds?|overwrites?|overwritten|conservan?|guardan?|almacenan?|mantienen?|retienen?|sobrescriben?)(?![${LETTER}])`,
  'u',
);

const DAYS = new RegExp(
  String.raw`(?<![${LETTER}\d.,-])(\d{1,4}|thirty|forty-five|sixty|ninety|treinta|cuarenta y cinco|sesenta|noventa)(?:[ -]|\s+)(?:calendar )?(?:days?|dias)(?![${LETTER}])`,
  'gu',
);

const IN_WORDS: Readonly<Record<string, number>> = {
  thirty: 30,
  treinta: 30,
  'forty-five': 45,
  'cuarenta y cinco': 45,
  sixty: 60,
  sesenta: 60,
  ninety: 90,
  noventa: 90,
};

/** Single clips, cases, other equipment, other parties and limits to react are other facts. */
const ANOTHER_FACT = new RegExp(
  String.raw`(?<![${LETTER}])(?:no|not|if|when|unless|until|incidents?|cases?|claims?|clips?|requests?|investigations?|exports?|exported|evidence|oldest|margin|at least|minimum|least|reviews?|reviewed|every|each|within|training|calls?|telephone|dash|gps|carriers?|landlords?|terminals?|partners?|formerly|until|previous|si|cuando|incidentes?|casos?|solicitud(?:es)?|investigacion(?:es)?|evidencia|al menos|minimo|cada|dentro|revisan?|llamadas?|transportistas?|arrendador|socios?)(?![${LETTER}])`,
  'u',
);

/** Cheap: whether a text may speak of recordings and days. */
export function mayTellOfRecordings(folded: string): boolean {
  return /day|dias/.test(folded) && /recording|footage|video|cctv|recorder|graba/.test(folded);
}

/**
 * Whether a sentence says that recordings are kept, all of them alike.
 *
 * @param sentence in lower case without accents
 */
export function saysRecordingsAreKept(sentence: string): boolean {
  return RECORDINGS.test(sentence) && KEPT.test(sentence) && !ANOTHER_FACT.test(sentence);
}

/**
 * What a sentence says of the days for which camera recordings are kept; undefined where it says nothing, or more than
 * one thing.
 *
 * @param sentence in lower case without accents
 */
export function recordingDaysIn(sentence: string): RecordingDays | undefined {
  if (!saysRecordingsAreKept(sentence)) return undefined;
  const [found, second] = sentence.matchAll(DAYS);
  if (!found || second) return undefined;
  const [whole, number = ''] = found;
  const days = ownValue(IN_WORDS, number) ?? Number(number);
  return { days, range: { start: found.index, end: found.index + whole.length } };
}
