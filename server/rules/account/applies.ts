import type { Entity } from '../../catalogue/catalogue.ts';
import { child, textOf, type Field } from '../../model/field.ts';
import type { SecurityProfile } from '../../model/profile.ts';
import type { RuleContext } from '../rule.ts';

/** A profile that is judged for eligibility, and its entity type. */
export interface Account {
  readonly profile: SecurityProfile;
  readonly entity: Entity;
}

/** The account of a document: none for a base, for an overlay (which inherits) and for an unknown entity type. */
export function accountOf({
  document,
  catalogue,
}: Pick<RuleContext, 'document' | 'catalogue'>): Account | undefined {
  const { profile } = document;
  const entity = profile?.entity === undefined ? undefined : catalogue.entity(profile.entity);
  return profile && entity && !profile.isOverlay ? { profile, entity } : undefined;
}

/** Where something that eligibility lacks is told: at its key, else at the entity. */
export function eligibilityPlace({
  eligibility,
  entityField,
  root,
}: SecurityProfile): Pick<Field, 'range' | 'path'> {
  if (eligibility) return { range: eligibility.keyRange ?? eligibility.range, path: eligibility.path };
  return entityField ?? root;
}

/** Whether any site stands in a country. */
export function hasSiteIn({ sites }: SecurityProfile, country: string): boolean {
  return sites.some(({ field }) => textOf(child(field, 'country')) === country);
}

/** The text of an importer's profile, for examples. */
export function importer(lines: string): string {
  return `apiVersion: ctpat/v1\nkind: SecurityProfile\nid: harbor-pine\nentity: importer\n${lines}`;
}

/** The text of a profile of another entity, for examples. */
export function accountText(entity: string, lines: string): string {
  return importer(lines).replace('entity: importer', `entity: ${entity}`);
}
