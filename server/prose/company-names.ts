import { DIGIT, LETTER } from '../syntax/letters.ts';
/** Endings that say the legal form of a company, longest first. */
const LEGAL_FORM =
  'S\\. ?de ?R\\. ?L\\.(?: ?de ?C\\. ?V\\.)?|S\\. ?A\\. ?P\\. ?I\\. ?de ?C\\. ?V\\.|S\\. ?A\\. ?de ?C\\. ?V\\.?|S\\. ?A\\. ?S\\.|SA de CV|S de RL de CV|L\\.L\\.C\\.|LLC|Incorporated|Inc\\.?|Corporation|Corp\\.?|Co\\., Ltd\\.?|Ltd\\.?|Ltda\\.?|GmbH|PLC';

/** Words with capitals, joined by small words, and the legal form. */
const NAME = new RegExp(
  `(?<![${LETTER}${DIGIT}])(?<name>(?!(?:At|In|We|Our|The|And|For|En|La|El|De|Nosotros|Nuestra)[ \\n])\\p{Lu}[${LETTER}${DIGIT}’'-]*(?:[ \\n]+(?:&|y|e|and|of|de|del|la|los|\\p{Lu}[${LETTER}${DIGIT}’'-]*)){0,7}),?[ \\n]+(?<form>${LEGAL_FORM})(?![${LETTER}${DIGIT}])`,
  'gu',
);

/** Cheap: whether a legal form may be there. */
const FIRST_LOOK = /L\.?L\.?C|Inc|Corp|Ltd|GmbH|PLC|S\. ?A|S\. ?de|SA de|S de/;

/** What follows the name of the company that speaks: what it stands for, “(the Company)”, and “we” or “our”. */
const SPEAKS_OF_ITSELF = new RegExp(
  String.raw`^(?:\s+(?:is|are) committed to (?:security|supply chain|protect|maintain|ensur|c-?tpat)|\s+se compromete a (?:proteger|garantizar|mantener|la seguridad)|,?\s*\((?:the|hereinafter|in adelante|en adelante)[,\s]+(?:the |la )?(?:\uFFFC|company|empresa)|,\s+(?:we|our|nosotros|nuestr[oa]s?)(?![${LETTER}]))`,
  'iu',
);

/** What comes before it: `we at`, `our company,`, `en nuestra empresa`. */
const SPEAKS_BEFORE = new RegExp(
  String.raw`(?:^|[^${LETTER}])(?:we at|we,|our company,|nosotros en|nosotros,|(?:en )?nuestra empresa,?)\s+$`,
  'iu',
);

const ENDING_LEGAL_FORM = new RegExp(`,?\\s+(?:${LEGAL_FORM})(?![${LETTER}${DIGIT}])\\s*$`, 'u');

const NOT_IN_NAMES = new RegExp(String.raw`[^${LETTER}${DIGIT}]+`, 'gu');

/** A name without its legal form, signs and capitals. */
export function plainName(name: string): string {
  return name.replace(ENDING_LEGAL_FORM, '').toLowerCase().replace(NOT_IN_NAMES, ' ').trim();
}

/** A company that a text calls by its legal name and speaks of as itself. */
export interface SpeakingCompany {
  readonly start: number;
  readonly end: number;
  /** Without legal form, in lower case. */
  readonly plain: string;
}

/** The legal names in a text whose bearer speaks of its own people, policy or premises. */
export function speakingCompanies(text: string): SpeakingCompany[] {
  if (!FIRST_LOOK.test(text)) return [];
  return [...text.matchAll(NAME)].flatMap(({ index, 0: whole, groups }) => {
    const end = index + whole.length;
    const speaks = SPEAKS_OF_ITSELF.test(text.slice(end)) || SPEAKS_BEFORE.test(text.slice(0, index));
    return speaks ? [{ start: index, end, plain: plainName(groups?.['name'] ?? '') }] : [];
  });
}
