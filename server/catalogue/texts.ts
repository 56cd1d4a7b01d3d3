import { read as wordsEn } from '../generated/catalogue-words-en.js';
import { read as wordsEs } from '../generated/catalogue-words-es.js';
import { read as criteriaEn } from '../generated/criterion-texts-en.js';
import { read as criteriaEs } from '../generated/criterion-texts-es.js';
import type { CatalogueTexts } from './types.ts';

const WORDS = { en: wordsEn, es: wordsEs } as const;
const CRITERIA = { en: criteriaEn, es: criteriaEs } as const;

/** The words of the product’s own catalogue; a language that is never asked for is never loaded. */
export const catalogueTexts: CatalogueTexts = {
  words: (locale) => WORDS[locale](),
  criteria: (locale) => CRITERIA[locale](),
};
