import { DIGIT, LETTER, foldLetters } from '../syntax/letters.ts';

const NOT_IN_WORDS = new RegExp(String.raw`[^${LETTER}${DIGIT}]+`, 'gu');
/** The words of a text: lower case, without accents and signs, one space around each. */
export function plainWords(text: string): string {
  const words = foldLetters(text).replace(NOT_IN_WORDS, ' ').trim();
  return ` ${words} `;
}

/** Whether a keyword stands among words. A word of it that ends in `*` is the beginning of one; any other may be plural. */
export function holdsKeyword(words: string, keyword: string): boolean {
  const pattern = keyword
    .split(/[\s-]+/)
    .map((word) => plainWords(word).trim() + (word.endsWith('*') ? `[${LETTER}${DIGIT}]*` : '(?:e?s)?'))
    .join(' ');
  return new RegExp(` ${pattern} `, 'u').test(words);
}
