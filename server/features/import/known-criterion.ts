import type { Catalogue } from '../../catalogue/catalogue.ts';

/** Whether a criterion exists: in the catalogue, or among those whose text is not held. */
export function isKnownCriterion(id: string, catalogue: Catalogue): boolean {
  return catalogue.criterion(id) !== undefined || catalogue.isKnownGap(id);
}
