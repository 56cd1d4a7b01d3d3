/** The words of a text: lower case, without accents and signs, one space around each. */
export function plainWords(text: string): string {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return ` ${words} `;
}

/** Whether a keyword stands among words. A word of it that ends in `*` is the beginning of one; any other may be plural. */
export function holdsKeyword(words: string, keyword: string): boolean {
  const pattern = keyword
    .split(/[\s-]+/)
    .map((word) => plainWords(word).trim() + (word.endsWith('*') ? '[\\p{L}\\p{N}]*' : '(?:e?s)?'))
    .join(' ');
  return new RegExp(` ${pattern} `, 'u').test(words);
}
