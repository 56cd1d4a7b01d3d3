/**
 * Letters, for use in a class of a pattern: `[${LETTER}]`. Exactly the letters of the Latin script, and every character of
 * the blocks of other scripts, in which our patterns have no words. V8 collects `\p{L}` anew for each pattern that has it,
 * which takes 50 to 300 times as long as these few ranges.
 */
export const LETTER = String.raw`A-Za-z\xAA\xB5\xBA\xC0-\xD6\xD8-\xF6\xF8-\u02C1\u0370-\u1FFF\u2C00-\u2DFF\u3005-\uD7FF\uF900-\uFDFF\uFE70-\uFEFC\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFFDC`;

/** Digits, for use in a class of a pattern, with the small and the halved ones of Latin texts: `[${DIGIT}]`. */
export const DIGIT = String.raw`0-9\xB2\xB3\xB9\xBC-\xBE`;

/** A text in lower case and without accents, as people search and compare: `Revisión` becomes `revision`. */
export function foldLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
