/** What a terminal obeys, or what turns the direction of writing, as far as `JSON.stringify` leaves it as it is. */
const UNSEEN = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Half a character, as `JSON.stringify` writes it. */
const HALF = /(?<!\\)((?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/g;

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** With more findings than this nobody reads the lines, and indenting would double the size. */
const MOST_TO_READ = 1000;

/**
 * A value as JSON that any reader takes and any terminal can show: what cannot be seen is written as an escape, and half
 * a character, which UTF-8 cannot hold and strict readers refuse, as a replacement character. Over several lines where
 * the number of findings in it is told and small, else in one.
 */
export function jsonText(value: unknown, count = Infinity): string {
  const text = JSON.stringify(value, undefined, count > MOST_TO_READ ? undefined : 2).replace(
    UNSEEN,
    escaped,
  );
  return text.includes('\\ud') ? text.replace(HALF, '$1\ufffd') : text;
}
