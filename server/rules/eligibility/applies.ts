import type { Entity, Severity } from '../../catalog/catalog.ts';
import { child, fieldAt, items, textOf, type Field } from '../../model/field.ts';
import type { SecurityProfile } from '../../kinds/security-profile/view.ts';
import { isCountry } from '../../schema/countries.ts';
import { keyOf, type RuleContext } from '../rule.ts';

/** A profile that is judged for eligibility, and its entity type. */
export interface Account {
  readonly profile: SecurityProfile;
  readonly entity: Entity;
}

/** The account of a document: none for a base, for an overlay (which inherits) and for an unknown entity type. */
export function accountOf({
  document,
  catalog,
}: Pick<RuleContext, 'document' | 'catalog'>): Account | undefined {
  const { profile } = document;
  const entity = profile?.entity === undefined ? undefined : catalog.entity(profile.entity);
  return profile && entity && !profile.isOverlay ? { profile, entity } : undefined;
}

/** Where something that eligibility lacks is told: at its key, else at the kind. */
export function eligibilityPlace({ root, kindField }: SecurityProfile): Pick<Field, 'range' | 'path'> {
  const written = fieldAt(root, 'eligibility');
  return written ? keyOf(written) : (kindField ?? root);
}

/** Whether a field says anything: blank text and an empty list do not. */
export function isGiven(field: Field | undefined): boolean {
  if (field?.node.kind === 'sequence') return items(field).length > 0;
  return field?.node.kind === 'mapping' || (textOf(field) ?? '').trim() !== '';
}

/** The sites of a company, also those without an id, which the schema reports. */
export function sitesOf({ company }: SecurityProfile): Field[] {
  return items(child(company, 'sites'));
}

/** The country of a site. */
export function countryOf(site: Field): string | undefined {
  return textOf(child(site, 'country'));
}

/** Whether sites are listed and each of them says its country, so that one can tell where none is. */
export function areCountriesKnown(sites: readonly Field[]): boolean {
  return sites.length > 0 && sites.every((site) => isCountry(countryOf(site) ?? ''));
}

/** How much a fault of the bond matters: as much as that there is none. */
export function bondLevel({ bond, requires }: Entity): Severity {
  return bond?.level ?? requires.find(({ anyOf }) => anyOf.includes('bond'))?.level ?? 'error';
}

/** The text of an importer's profile, for examples. */
export function importer(lines: string): string {
  return `apiVersion: ctpat/v1\nkind: SecurityProfile\nid: harbor-pine\nentity: importer\n${lines}`;
}

/** The text of a profile of another entity, for examples. */
export function accountText(entity: string, lines: string): string {
  return importer(lines).replace('entity: importer', `entity: ${entity}`);
}
