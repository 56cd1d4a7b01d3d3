/** So many words in a row make one piece. */
const PIECE = 4;

/** A copy of a text, by the positions of both in the list. */
export interface NearCopy {
  readonly copy: number;
  readonly original: number;
  /** Share of the pieces of the longer one that stand in both, 0 to 1. */
  readonly share: number;
}

/** Mixes the numbers of the words of a piece into one; two different pieces hardly ever get the same. */
function pieceOf(numbers: readonly number[], start: number): number {
  let mixed = 0;
  for (let position = start; position < start + PIECE; position += 1)
    mixed = Math.imul(mixed ^ (numbers[position] ?? 0), 0x01000193) + 0x9e3779b9;
  // A small integer, which a map finds fastest.
  return (mixed ^ (mixed >>> 15)) & 0x3fffffff;
}

/** Words as numbers, the same word always the same. */
function numberWords(words: readonly string[], known: Map<string, number>): number[] {
  return words.map((word) => {
    const number = known.get(word) ?? known.size;
    known.set(word, number);
    return number;
  });
}

/**
 * Texts that are nearly the same as an earlier one. Each piece of a text is looked up among those of all earlier ones, so
 * the time grows with the length of the texts and not with the number of pairs.
 *
 * @param texts their words, in lower case without accents
 * @param fewestPieces shorter texts are left out: two short sentences are the same by chance
 * @param leastShare of the pieces of the longer one of the two
 */
export function nearCopies(
  texts: readonly (readonly string[])[],
  fewestPieces: number,
  leastShare: number,
): NearCopy[] {
  const firstHolders = new Map<number, number>();
  const known = new Map<string, number>();
  return texts.flatMap((words, copy) => {
    const size = words.length - PIECE + 1;
    if (size < fewestPieces) return [];
    const numbers = numberWords(words, known);
    const shared = new Map<number, number>();
    for (let start = 0; start < size; start += 1) {
      const piece = pieceOf(numbers, start);
      const holder = firstHolders.get(piece);
      if (holder === undefined) firstHolders.set(piece, copy);
      else if (holder !== copy) shared.set(holder, (shared.get(holder) ?? 0) + 1);
    }
    for (const [original, count] of shared) {
      const share = count / Math.max(size, (texts[original]?.length ?? 0) - PIECE + 1);
      if (share >= leastShare) return [{ copy, original, share }];
    }
    return [];
  });
}
