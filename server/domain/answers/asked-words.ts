import type { CriterionText } from '../../catalog/types.ts';
import { contentWords } from '../../prose/content-words.ts';
import { fold } from '../texts/passages.ts';
import { wordsOf } from '../../prose/words.ts';

/** For each criterion, the words that say what it asks, as crude stems with spaces between. */
export type AskedWords = Readonly<Record<string, string>>;

/** The words that say what a criterion asks. For the product’s own catalog the build finds them out once for all. */
export function askedWords({ title, asks }: Pick<CriterionText, 'title' | 'asks'>): string {
  return [...new Set(contentWords(wordsOf(fold(`${title} ${asks}`))))].join(' ');
}
