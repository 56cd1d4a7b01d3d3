import { distance } from 'fastest-levenshtein';

/** A word without what people spell in several ways: letter case, hyphens, underscores and spaces. */
const plain = (text: string) => text.toLowerCase().replace(/[-_\s]/g, '');

/** Whether a suggestion is the same word in another spelling, as “Seal Control” is of seal-control; no other candidate may be. */
export function isRespelled(word: string, suggestion: string, candidates: readonly string[]): boolean {
  const meant = plain(word);
  return (
    plain(suggestion) === meant &&
    candidates.every((candidate) => candidate === suggestion || plain(candidate) !== meant)
  );
}

/**
 * The candidate that the word was most likely meant to be: at most a third of its letters differ, and no more than `most`;
 * undefined where none is near.
 */
export function nearest(word: string, candidates: readonly string[], most = Infinity): string | undefined {
  const meant = plain(word);
  let best: string | undefined;
  let least = Math.min(most, Math.max(1, Math.floor(meant.length / 3))) + 1;
  for (const candidate of candidates) {
    const differs = distance(meant, plain(candidate));
    if (differs < least) {
      least = differs;
      best = candidate;
    }
  }
  return best;
}
