/** Longest text of a finding, in code units; no message of ours is nearly as long without what it quotes. */
const LONGEST = 2000;
const HEAD = 1200;
const TAIL = LONGEST - HEAD - 1;

/**
 * A text that is longer than anybody reads, and than the systems that show it take, without its middle: what it quotes
 * may be of any length, and what to do stands at its end.
 */
export function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${startOf(text, HEAD)}…${endOf(text, TAIL)}`;
}

/** The first code units of a text, without half a character at the end. */
function startOf(text: string, length: number): string {
  return text.slice(0, isBetweenHalves(text, length) ? length - 1 : length);
}

/** The last code units of a text, without half a character at the beginning. */
function endOf(text: string, length: number): string {
  const start = text.length - length;
  return text.slice(isBetweenHalves(text, start) ? start + 1 : start);
}

/** Whether a cut there would part the two halves of one character. */
export function isBetweenHalves(text: string, offset: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1));
}
