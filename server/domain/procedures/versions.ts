import { foldLetters } from '../../syntax/letters.ts';

/** A version without a word before it, leading zeros and zeros at its end: `Rev. 03.0` becomes `3`. */
export function plainVersion(text: string): string {
  return foldLetters(text)
    .trim()
    .replace(/^(?:version|ver|v|revision|rev|r|edicion|edition|issue|no|num)\s*[.:#]*\s*(?=\d)/, '')
    .replace(/^(\d+(?:\.\d+)*)[\s(,;].*$/s, '$1')
    .replace(/(?<![\d.])0+(?=\d)/, '')
    .replace(/(?:\.0+)+$/, '');
}

const NUMBERS = /^\d+(?:\.\d+)*$/;

/** Which of two versions is the later one, by their numbers: negative where it is the second; undefined where they are no numbers. */
export function compareVersions(one: string, other: string): number | undefined {
  const [a, b] = [plainVersion(one), plainVersion(other)];
  if (!NUMBERS.test(a) || !NUMBERS.test(b)) return undefined;
  const [as, bs] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let position = 0; position < Math.max(as.length, bs.length); position += 1) {
    const difference = (as[position] ?? 0) - (bs[position] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
