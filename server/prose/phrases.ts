/** What a phrase of the lexicon leaves open. */
export type PhraseClass =
  'frequency' | 'condition' | 'quantity' | 'catch-all' | 'absolute' | 'hedge' | 'promise';

/** The phrases of one language, in lower case. */
export type Phrases = Readonly<Record<PhraseClass, readonly string[]>>;
