import type { OffsetRange } from '../../syntax/node.ts';

/** Finds known secrets in a text, also where the text escapes some of their signs. */
export type SecretFinder = (text: string) => OffsetRange[];

/** A secret by its longest word. */
interface Sought {
  /** Matches it whole, from the start of that word; the group `before` is what comes before it. Made when it is needed. */
  readonly whole: () => RegExp;
  /** Whether that word alone gives it away: a slug or the name of a file holds no more of it. */
  readonly isStrongWord: boolean;
}

const WORDS = /[\p{L}\p{N}]+/gu;

/** Letters and digits that belong to an escape before a word, as in `%21` and in `\n` of JSON. */
const ESCAPES = [/(?<=%)[0-9a-f]{2}/iy, /(?<=\\)[nrtbf]/y];

/** Where a word begins: after no other sign of a word, or after an escape. */
const WORD_START = '(?:(?<![\\p{L}\\p{N}])|(?<=%[0-9a-f]{2}|\\\\[nrtbf]))';
const WORD_END = '(?![\\p{L}\\p{N}])';

const ENTITIES = new Map([
  ['&', 'amp'],
  ['<', 'lt'],
  ['>', 'gt'],
]);

/** A sign as it may be written in any output: plain, with a backslash, as an entity, or as an octet of a URI. */
function signPattern(sign: string): string {
  if (/[\p{L}\p{N}]/u.test(sign)) return sign;
  const code = sign.codePointAt(0) ?? 0;
  const hex = code.toString(16).padStart(2, '0');
  const entity = ENTITIES.get(sign);
  return `(?:\\\\?\\u{${hex}}|%${hex}|&#(?:${String(code)}|x0*${hex});${entity === undefined ? '' : `|&${entity};`})`;
}

const patternOf = (text: string) => Array.from(text, signPattern).join('');

/** A word that no ordinary text holds: letters and digits mixed, and long enough. */
const isStrong = (word: string) => word.length >= 6 && /\p{L}/u.test(word) && /\p{N}/u.test(word);

/** A secret that is looked for inside other texts; a shorter one, or a short number, is a part of too many of them. */
const isLong = (secret: string) => secret.length >= (/^\d+$/.test(secret) ? 6 : 5);

function longestWord(secret: string): { readonly word: string; readonly index: number } | undefined {
  const words = [...secret.matchAll(WORDS)];
  const [first] = words.sort((a, b) => b[0].length - a[0].length);
  return first && { word: first[0], index: first.index };
}

/** A whole secret, from the start of its longest word, with what is before that as the group `before`. */
function wholePattern(
  secret: string,
  { word, index }: { readonly word: string; readonly index: number },
): RegExp {
  const isWordAt = (position: number) => /[\p{L}\p{N}]/u.test(Array.from(secret).at(position) ?? '');
  const before = (isWordAt(0) ? WORD_START : '') + patternOf(secret.slice(0, index));
  const after = patternOf(secret.slice(index + word.length)) + (isWordAt(-1) ? WORD_END : '');
  return new RegExp(`(?<=(?<before>${before}))${word}${after}`, 'iuy');
}

/** Makes it at the first call and remembers it. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function lengthAt(escape: RegExp, text: string, index: number): number {
  escape.lastIndex = index;
  return escape.exec(text)?.[0].length ?? 0;
}

/**
 * Makes a finder of secrets. Texts are cut into words and these are looked up, so that thousands of secrets cost no more
 * than one. Only whole words count, capitals do not, and a secret of a few digits is found only where it is the whole text.
 */
export function createSecretFinder(secrets: Iterable<string>): SecretFinder {
  const all = new Set([...secrets].map((secret) => secret.trim()).filter((secret) => secret !== ''));
  const byWord = new Map<string, Sought[]>();
  const strongWords = new Set<string>();
  for (const secret of all) {
    const longest = isLong(secret) ? longestWord(secret) : undefined;
    if (!longest) continue;
    const { word } = longest;
    const key = word.toLowerCase();
    const sought = { whole: once(() => wholePattern(secret, longest)), isStrongWord: isStrong(word) };
    const list = byWord.get(key);
    if (list) list.push(sought);
    else byWord.set(key, [sought]);
    // What a heading’s anchor makes of `P@ssw0rd1`.
    const joined = secret.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
    if (isStrong(joined)) strongWords.add(joined);
  }
  const findAt = (text: string, word: string, index: number): OffsetRange | undefined => {
    const key = word.toLowerCase();
    const candidates = byWord.get(key) ?? [];
    for (const { whole } of candidates) {
      const pattern = whole();
      pattern.lastIndex = index;
      const match = pattern.exec(text);
      if (match)
        return { start: index - (match.groups?.['before'] ?? '').length, end: index + match[0].length };
    }
    const isAlone = strongWords.has(key) || candidates.some(({ isStrongWord }) => isStrongWord);
    return isAlone ? { start: index, end: index + word.length } : undefined;
  };
  return (text) => {
    const trimmed = text.trim();
    if (all.has(trimmed)) {
      const start = text.indexOf(trimmed);
      return [{ start, end: start + trimmed.length }];
    }
    const found: OffsetRange[] = [];
    for (const { 0: word, index } of text.matchAll(WORDS)) {
      const lengths = [0, ...ESCAPES.map((escape) => lengthAt(escape, text, index))];
      const ranges = lengths.map((length) => findAt(text, word.slice(length), index + length));
      const range = ranges.find((each) => each !== undefined);
      if (range) found.push(range);
    }
    return found;
  };
}
