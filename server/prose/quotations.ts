import { DIGIT, LETTER } from '../syntax/letters.ts';
/** Stands for what is left out: no letter, no digit, no blank and no sign of a sentence. */
const LEFT_OUT = '\uFFFC';

/**
 * Code, comments, links, addresses, paths and quoted words; in this order, as one may stand in another. Each has a
 * limit, or cannot begin inside itself, so that the time grows with the length of the text.
 */
const NOT_PROSE = new RegExp(
  [
    /^ {0,3}(?<fence>`{3,20}|~{3,20})[^]{0,8000}?^ {0,3}\k<fence>[^\n]*$/u,
    /<!--[^]{0,2000}?-->/u,
    /(?<ticks>`{1,20})(?!`)[^]{1,400}?(?<!`)\k<ticks>(?!`)/u,
    /!?\[[^\]\n]{0,300}\]\([^)\s]{0,300}(?:\s+"[^"\n]*")?\)/u,
    /https?:\/\/[^\s)>\]]+/u,
    /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u,
    new RegExp(
      String.raw`(?<![${LETTER}${DIGIT}_./-])(?:\.{0,2}/)?[${LETTER}${DIGIT}_.-]+(?:/[${LETTER}${DIGIT}_.-]+)*/[${LETTER}${DIGIT}_.-]*\.[a-z]\w{1,4}(?![${LETTER}${DIGIT}])`,
      'u',
    ),
    /“[^”]{1,600}”/u,
    /«[^»]{1,600}»/u,
    /(?<=^|[\s(\u2014])"(?=\S)(?:[^"\n]|\n(?!\s*\n)){0,600}?(?<=\S)"(?=$|[\s).,;:!?\u2014])/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gmu',
);

/** The text with everything left out that is quoted, code, a link, a path or a comment; of the same length. */
export function withoutQuotations(text: string): string {
  if (!/["“«`~@/]|<!--/.test(text)) return text;
  return text.replace(NOT_PROSE, (found) => LEFT_OUT.repeat(found.length));
}
