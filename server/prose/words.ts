/** A word of a text. */
export interface Word {
  readonly text: string;
  /** Offset of its first character. */
  readonly start: number;
}

const [A, Z, NINE, ZERO] = [0x61, 0x7a, 0x39, 0x30];

/** Letters and digits of texts in lower case; by code, because this runs over every character of every answer. */
function isPartOfWord(code: number): boolean {
  if (code < 0xc0) return (code >= A && code <= Z) || (code >= ZERO && code <= NINE);
  return code !== 0xd7 && code !== 0xf7 && code !== 0xfffc && (code < 0x2000 || code > 0x206f);
}

/** The words of a text in lower case, in order: runs of letters and digits. */
export function wordsOf(folded: string): Word[] {
  const words: Word[] = [];
  let start = -1;
  for (let offset = 0; offset <= folded.length; offset += 1) {
    const isInside = offset < folded.length && isPartOfWord(folded.charCodeAt(offset));
    if (isInside && start < 0) start = offset;
    if (isInside || start < 0) continue;
    words.push({ text: folded.slice(start, offset), start });
    start = -1;
  }
  return words;
}
