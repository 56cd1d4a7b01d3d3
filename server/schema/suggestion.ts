import { distance } from 'fastest-levenshtein';

/** The candidate that the word was most likely meant to be: at most a third of its letters differ; undefined where none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/[-_\s]/g, '');
  const meant = plain(word);
  let best: string | undefined;
  let least = Math.max(1, Math.floor(meant.length / 3)) + 1;
  for (const candidate of candidates) {
    const differs = distance(meant, plain(candidate));
    if (differs < least) {
      least = differs;
      best = candidate;
    }
  }
  return best;
}
