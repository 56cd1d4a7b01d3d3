import type { OffsetRange } from '../../syntax/node.ts';

/**
 * Finds stretches of a YAML text in the file it is written in. Each line of the text is looked for in turn; where one is
 * written otherwise, as with escapes or folded lines, every stretch is the whole value.
 *
 * @param text the value
 * @param source the file
 * @param range where the value is written
 */
export function createLocator(
  text: string,
  source: string,
  range: OffsetRange,
): (stretch: OffsetRange) => OffsetRange {
  const starts: { readonly inText: number; readonly inSource: number }[] = [];
  let here = range.start;
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const words = line[0].trim();
    if (words === '') continue;
    const found = source.indexOf(words, here);
    if (found < 0 || found + words.length > range.end) return () => range;
    starts.push({ inText: line.index + line[0].indexOf(words), inSource: found });
    here = found + words.length;
  }
  const offset = (at: number) => {
    const line = starts.findLast(({ inText }) => inText <= at);
    return line && line.inSource + at - line.inText;
  };
  return ({ start, end }) => {
    const first = offset(start);
    const last = offset(Math.max(start, end - 1));
    return first === undefined || last === undefined
      ? range
      : { start: first, end: last + (end > start ? 1 : 0) };
  };
}
