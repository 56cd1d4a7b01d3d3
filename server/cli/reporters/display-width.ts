/** Characters that take two columns of a terminal: scripts of East Asia, and emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

/** Characters that take none: marks on the letter before them, joiners. */
const NONE = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** How many columns of a terminal a text takes; a tab counts as one. */
export function displayWidth(text: string): number {
  // Most lines are plain.
  if (/^[\t\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += NONE.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}
