import { LETTER } from '../../syntax/letters.ts';
import type { OffsetRange } from '../../syntax/node.ts';

/** A value that stands after a keyword. */
export interface KeywordValue {
  /** The value, without marks of a sentence at its end. */
  readonly value: string;
  /** The keyword, as written. */
  readonly keyword: string;
  /** Words between the keyword and its value, like “for the camera system”; empty where there are none. */
  readonly about: string;
  /** What joins them: a mark, `is` or `es`. */
  readonly joint: string;
  /** What stands on the line before the keyword. */
  readonly before: string;
}

/** A sign that ends a sentence, a bracket or an emphasis, and not a value. */
const TRAILING = /[.)\]}]+$|[*_]{2}$/;

const HAS_LETTER = new RegExp(String.raw`[${LETTER}]`, 'u');

/** Whether a keyword at an offset is the end of another word; `nvrPassword` and `x_password` are two words each. */
function isInsideWord(text: string, offset: number): boolean {
  const before = text.charAt(offset - 1);
  if (!HAS_LETTER.test(before)) return false;
  return !(/\p{Ll}/u.test(before) && /\p{Lu}/u.test(text.charAt(offset)));
}

/** At most so many characters before a keyword are looked at, so that a long line costs no more than a short one. */
const REACH = 80;

function lineBefore(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - REACH), offset);
  return before.slice(before.lastIndexOf('\n') + 1);
}

/**
 * Where values stand that a pattern finds and `accept` takes for secrets. The pattern names the groups `keyword`,
 * `about` (words that may stand between), `joint` (a mark) or `verb`, and `value`, which is what it ends with.
 */
export function valueRanges(
  text: string,
  pattern: RegExp,
  accept: (found: KeywordValue) => boolean,
): OffsetRange[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    // Looked at here and not in the pattern, which would be slow to start with it.
    if (isInsideWord(text, match.index)) return [];
    const { keyword = '', about = '', joint, verb = '', value: whole = '' } = match.groups ?? {};
    const value = whole.replace(TRAILING, '');
    const start = match.index + match[0].length - whole.length;
    const found = {
      value,
      keyword,
      about,
      joint: joint ?? verb.toLowerCase(),
      before: lineBefore(text, match.index),
    };
    return accept(found) ? [{ start, end: start + value.length }] : [];
  });
}
