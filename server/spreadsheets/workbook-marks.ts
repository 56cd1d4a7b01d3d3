/** How many characters a cell of a workbook holds at most. */
export const MOST_IN_CELL = 32_767;

const CUT = '\u2026 [\u2702 ';

/** A text that fits into a cell; one that is longer is cut and ends with a mark that says so in words. */
export function fitIntoCell(text: string, words: string): string {
  if (text.length <= MOST_IN_CELL) return text;
  const mark = `${CUT}${words}]`;
  const end = MOST_IN_CELL - mark.length;
  // A character beyond the first plane is two units, which must not be parted.
  const isParted = /[\uD800-\uDBFF]/.test(text.charAt(end - 1));
  return text.slice(0, isParted ? end - 1 : end) + mark;
}

/** Whether a text of a cell ends with the mark of {@link fitIntoCell}. */
export function isCut(text: string): boolean {
  const at = text.lastIndexOf(CUT);
  return at >= 0 && text.endsWith(']') && !text.slice(at, -1).includes(']');
}

/** Whether a cell stands for a text that was not shown, because a secret is in it. */
export function isHidden(text: string): boolean {
  return text.trim() === '\u2026';
}
