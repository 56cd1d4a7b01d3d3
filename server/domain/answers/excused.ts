import type { Catalog, Criterion } from '../../catalog/catalog.ts';
import { booleanOf, descend } from '../../model/field.ts';
import type { Item, SecurityProfile } from '../../kinds/security-profile/view.ts';

/** Whether a condition is known to be false: the company says so and no site says otherwise. */
export function isKnownFalse(condition: string, profile: SecurityProfile): boolean {
  return (
    profile.condition(condition) === false &&
    !profile.sites.some(({ field }) => booleanOf(descend(field, 'conditions', condition)) === true)
  );
}

/** Whether a false condition excuses the profile from a criterion. */
export function isExcusedIn(criterion: Criterion, profile: SecurityProfile, catalog: Catalog): boolean {
  const { entity } = profile;
  return (
    entity !== undefined &&
    catalog.conditionsOf(criterion, entity).some((condition) => isKnownFalse(condition, profile))
  );
}

/** Whether a condition that is not given at a site, or in the company where the site says nothing, excuses the site from a criterion. */
export function isExcusedAt(
  site: Item,
  criterion: Criterion,
  profile: SecurityProfile,
  catalog: Catalog,
): boolean {
  return catalog
    .conditionsOf(criterion, profile.entity ?? '')
    .some(
      (condition) =>
        (booleanOf(descend(site.field, 'conditions', condition)) ?? profile.condition(condition)) === false,
    );
}
