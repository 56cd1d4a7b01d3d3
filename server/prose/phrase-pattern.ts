/**
 * A pattern of whole words, for texts in lower case without accents. A space in it is any blank of a text, so that it may
 * run over lines. `<4>` is a gap of at most four words of one clause, and the only thing that it captures.
 */
export function phrases(...alternatives: readonly string[]): RegExp {
  const source = alternatives
    .join('|')
    .replace(/<(\d+)>/g, '((?:[^\\s,;:.]+ ){0,$1}?)')
    .replaceAll(' ', '\\s+');
  // Classes of Unicode would take longer to compile than everything else does; texts without accents have no need of them.
  return new RegExp(`(?<![\\wñ])(?:${source})(?![\\wñ])`);
}

/** Words that turn around what a phrase says, or make it a case. */
const TURNING = phrases(
  'no|not|never|nobody|neither|nor|none|cannot|without|unless|until|if|when|where|that|who|whom|whose|which|may|can|could',
  'would|should|nunca|jamas|nadie|ni|sin|si|cuando|donde|que|quien|quienes|puede|pueden|podria|podrian|hasta',
);

/** What a pattern of phrases finds in a sentence, where no gap of it holds a word that denies or supposes. */
export function findPhrase(
  pattern: RegExp,
  sentence: string,
): { readonly start: number; readonly end: number } | undefined {
  const found = pattern.exec(sentence);
  if (!found) return undefined;
  const gaps: readonly (string | undefined)[] = found.slice(1);
  if (gaps.some((gap) => gap !== undefined && TURNING.test(gap))) return undefined;
  return { start: found.index, end: found.index + found[0].length };
}
