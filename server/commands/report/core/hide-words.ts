import { foldLetters } from '../../../syntax/letters.ts';

/** A value that must not be shown, and what stands in its place. */
export interface HiddenWords {
  readonly value: string;
  readonly stand: string;
  /** Hides it only where it is written with the same capitals: for single words that are common otherwise. */
  readonly isExact?: boolean;
}

/** A word of a text, and where it stands. */
interface Word {
  readonly written: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

interface Sequence {
  readonly words: readonly Word[];
  /** What the value ends with behind its last word: the point of `S.A. de C.V.` */
  readonly tail: string;
  readonly stand: string;
  readonly isExact: boolean;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)].map(({ 0: written, index }) => ({
    written,
    folded: foldLetters(written),
    start: index,
    end: index + written.length,
  }));
}

/** Words of one value stand in one line of thought: what is between them is a sign or two, never a paragraph. */
const MOST_BETWEEN = 4;

/**
 * Makes a function that replaces values in texts. Values are compared word by word, so capitals, accents, and the signs
 * between words (`Dragon Freight Co., Ltd.`, `dragon-freight`, `+1 956 555 0100`) may differ. The longest value wins.
 */
export function createHider(values: readonly HiddenWords[]): (text: string) => string {
  const byFirst = new Map<string, Sequence[]>();
  for (const { value, stand, isExact = false } of values) {
    const words = wordsOf(value);
    const [first] = words;
    const tail = value.trimEnd().slice(words.at(-1)?.end ?? 0);
    if (!first) continue;
    const list = byFirst.get(first.folded);
    if (list) list.push({ words, tail, stand, isExact });
    else byFirst.set(first.folded, [{ words, tail, stand, isExact }]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return (text) => {
    const words = wordsOf(text);
    let done = 0;
    let result = '';
    for (let position = 0; position < words.length; position += 1) {
      const here = words[position];
      const found = here && byFirst.get(here.folded)?.find((sequence) => standsAt(words, position, sequence));
      const last = words[position + (found?.words.length ?? 1) - 1];
      if (!here || !found || !last) continue;
      result += text.slice(done, here.start) + found.stand;
      done = last.end + (text.startsWith(found.tail, last.end) ? found.tail.length : 0);
      position += found.words.length - 1;
    }
    return result + text.slice(done);
  };
}

function standsAt(words: readonly Word[], position: number, { words: sought, isExact }: Sequence): boolean {
  return sought.every((word, step) => {
    const here = words[position + step];
    const before = words[position + step - 1];
    if (!here || (step > 0 && here.start - (before?.end ?? 0) > MOST_BETWEEN)) return false;
    return isExact ? here.written === word.written : here.folded === word.folded;
  });
}
