import type { Catalog } from '../../../catalog/catalog.ts';

/** Whether a criterion exists: in the catalog, or among those whose text is not held. */
export function isKnownCriterion(id: string, catalog: Catalog): boolean {
  return catalog.criterion(id) !== undefined || catalog.isKnownGap(id);
}
