/** Words that turn around what a phrase says, or make it a case: a gap in a phrase must not hold them. */
const TURNING =
  'no|not|never|nobody|neither|nor|none|cannot|without|unless|until|if|when|where|that|who|whom|whose|which|may|can|could|would|should|nunca|jamas|nadie|ni|sin|si|cuando|donde|que|quien|quienes|puede|pueden|podria|podrian|hasta';

/**
 * A pattern of whole words, for texts in lower case without accents. A space in it is any blank of a text, so that it may
 * run over lines. `<4>` is a gap of at most four words of one clause that neither deny nor suppose.
 */
export function phrases(...alternatives: readonly string[]): RegExp {
  const source = alternatives
    .join('|')
    .replace(/<(\d+)>/g, (_, most: string) => `(?:(?!(?:${TURNING})\\s)[^\\s,;:.]+ ){0,${most}}?`)
    .replaceAll(' ', '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'u');
}
