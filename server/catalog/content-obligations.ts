import { read } from '../generated/content-obligations.js';
import type { ContentObligation } from './types.ts';

/** What a written procedure that claims a criterion is expected to say, in the order of the catalog. */
export function contentObligations(criterion: string): readonly ContentObligation[] {
  return read().filter(({ criteria }) => criteria.includes(criterion));
}
