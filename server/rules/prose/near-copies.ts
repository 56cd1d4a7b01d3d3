/** So many words in a row make one piece. */
const PIECE = 4;

/** A copy of a text, by the positions of both in the list. */
export interface NearCopy {
  readonly copy: number;
  readonly original: number;
  /** Share of the copy’s pieces that stand in the original, 0 to 1. */
  readonly share: number;
}

/** A text as the set of its pieces, in lower case without signs. */
function piecesOf(folded: string): Set<string> {
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  const pieces = new Set<string>();
  for (let end = PIECE; end <= words.length; end += 1) pieces.add(words.slice(end - PIECE, end).join(' '));
  return pieces;
}

/**
 * Texts that are nearly the same as an earlier one. Each is compared with all earlier ones at once, piece by piece, so the
 * time grows with the length of the texts and not with the number of pairs.
 *
 * @param texts in lower case without accents
 * @param fewestPieces shorter texts are left out: two short sentences are the same by chance
 * @param leastShare of the pieces of the longer one of the two
 */
export function nearCopies(texts: readonly string[], fewestPieces: number, leastShare: number): NearCopy[] {
  const holders = new Map<string, number[]>();
  const sizes: number[] = [];
  const copies: NearCopy[] = [];
  for (const [copy, text] of texts.entries()) {
    const pieces = piecesOf(text);
    sizes.push(pieces.size);
    if (pieces.size < fewestPieces) continue;
    const shared = new Map<number, number>();
    for (const piece of pieces) {
      const list = holders.get(piece);
      if (!list) holders.set(piece, [copy]);
      else {
        for (const original of list) shared.set(original, (shared.get(original) ?? 0) + 1);
        list.push(copy);
      }
    }
    for (const [original, count] of shared) {
      const share = count / Math.max(pieces.size, sizes[original] ?? 0);
      if (share < leastShare) continue;
      copies.push({ copy, original, share });
      break;
    }
  }
  return copies;
}
