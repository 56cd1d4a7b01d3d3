/** Stands for what is left out: no letter, no digit, no blank and no sign of a sentence. */
const LEFT_OUT = '\uFFFC';

/** Code, comments, links, addresses, paths and quoted words; in this order, as one may stand in another. */
const NOT_PROSE = new RegExp(
  [
    /^ {0,3}(?<fence>`{3,}|~{3,})[^]*?^ {0,3}\k<fence>[^\n]*$/u,
    /<!--[^]*?-->/u,
    /(?<ticks>`+)(?!`)[^]{1,400}?(?<!`)\k<ticks>(?!`)/u,
    /!?\[[^\]\n]*\]\([^)\s]*(?:\s+"[^"\n]*")?\)/u,
    /https?:\/\/[^\s)>\]]+/u,
    /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u,
    /(?<![\p{L}\p{N}])(?:\.{0,2}\/)?[\p{L}\p{N}_.-]+(?:\/[\p{L}\p{N}_.-]+)*\/[\p{L}\p{N}_.-]*\.[a-z]\w{1,4}(?![\p{L}\p{N}])/u,
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
