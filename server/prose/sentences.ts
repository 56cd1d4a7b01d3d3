import { DIGIT } from '../syntax/letters.ts';
import type { OffsetRange } from '../syntax/node.ts';

/** Ends of sentences: a full stop before a capital letter, a digit or a bracket, and blank lines and list items. */
const SENTENCE_END = new RegExp(
  String.raw`(?<![\s.(](?:[A-Z]|Inc|Co|Corp|Ltd|No|N[uú]m|Art|Sr|Sra|Lic|Ing|Dr|Mr|Ms|Mrs|Jr|vs|approx|aprox|e\.g|i\.e|p\. ?ej))[.!?]+[)"”»’]*\s+(?=[\p{Lu}${DIGIT}"“«¿¡])|\n\s*\n|\n\s*(?:[-*+]|\d{1,3}[.)])\s+`,
  'gu',
);

/** The stretches of a text that are one sentence each, in order, without the blanks between them. */
export function sentencesOf(text: string): OffsetRange[] {
  const ranges: OffsetRange[] = [];
  let start = 0;
  for (const { index, 0: found } of text.matchAll(SENTENCE_END)) {
    const mark = /^\S*/.exec(found)?.[0] ?? '';
    ranges.push({ start, end: index + mark.length });
    start = index + found.length;
  }
  if (start < text.length) ranges.push({ start, end: text.length });
  return ranges;
}
