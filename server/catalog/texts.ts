import { read as wordsEn } from '../generated/catalog-words-en.js';
import { read as wordsEs } from '../generated/catalog-words-es.js';
import { read as criteriaEn } from '../generated/criterion-texts-en.js';
import { read as criteriaEs } from '../generated/criterion-texts-es.js';
import type { CatalogTexts } from './types.ts';

const WORDS = { en: wordsEn, es: wordsEs } as const;
const CRITERIA = { en: criteriaEn, es: criteriaEs } as const;

/** The words of the product’s own catalog; a language that is never asked for is never loaded. */
export const catalogTexts: CatalogTexts = {
  words: (locale) => WORDS[locale](),
  criteria: (locale) => CRITERIA[locale](),
};
