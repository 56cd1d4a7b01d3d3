/** What moves the cursor of a terminal, breaks its lines unseen, or turns the direction of writing. */
export const UNSEEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

/** A text in which all of that can be seen, as formats for people show it. */
export function visible(text: string): string {
  return text.replace(
    new RegExp(UNSEEN, 'g'),
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The same in one line, as tables and headings show it. */
export function visibleLine(text: string): string {
  return visible(text).replace(/\n/g, '\\u000a').replace(/\r/g, '\\u000d');
}
