import type { Locale } from '../catalog/catalog.ts';
import { ENGLISH } from './lexicon-en.ts';
import { SPANISH } from './lexicon-es.ts';
import type { Phrases } from './phrases.ts';

/**
 * Words that look like an answer and say nothing a validator could verify, by language and by what they leave open. What
 * makes one of them harmless in its sentence is for the rules to see.
 */
export const LEXICON: Readonly<Record<Locale, Phrases>> = { en: ENGLISH, es: SPANISH };
