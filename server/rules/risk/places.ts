import { child, items, textOf, type Field } from '../../model/field.ts';
import type { SourceDocument } from '../../model/source-document.ts';
import { isCountry } from '../../schema/countries.ts';
import type { ProjectIndex } from '../../workspace/project-index.ts';
import { bareId } from './known-partners.ts';

/** Countries, in UN/LOCODE and ISO 3166-1, that are the United States for cargo: the states and their islands. */
const UNITED_STATES: ReadonlySet<string> = new Set(['US', 'PR', 'VI', 'GU']);

const LOCODE = /^([A-Z]{2}) ?[A-Z2-9]{3}$/;

const countryOf = (holder: Field) => textOf(child(holder, 'country'));

/** The countries of the sites and partners of a document, by id. */
const countriesIn = ({ profile, partners }: SourceDocument) =>
  [
    ...(profile?.sites ?? []).map(({ id, field }) => [id, countryOf(field)] as const),
    ...partners.flatMap(({ id, field }) => [
      [id, countryOf(field)] as const,
      ...items(child(field, 'sites')).map((site) => [textOf(child(site, 'id')), countryOf(site)] as const),
    ]),
  ].filter(([id]) => id !== undefined);

/** The country of each site and partner of the project; undefined where it is not said, or where two of one id differ. */
function countriesById(index: ProjectIndex): ReadonlyMap<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  for (const { value } of index.gather(['SecurityProfile', 'Partner', 'PartnerRegister'], countriesIn))
    for (const [id = '', country] of value)
      found.set(id, found.has(id) && found.get(id) !== country ? undefined : country);
  return found;
}

/** What a place is written as: a UN/LOCODE or a country, the id of a site or partner, or words. */
export function placeForm(text: string, index: ProjectIndex): 'code' | 'id' | 'words' {
  if (index.derive(countriesById).has(bareId(text) ?? '')) return 'id';
  return isCountry(text) || isCountry(LOCODE.exec(text)?.[1] ?? '') ? 'code' : 'words';
}

/** The country of a place; undefined where nobody can tell. */
export function countryOfPlace(text: string | undefined, index: ProjectIndex): string | undefined {
  if (text === undefined) return undefined;
  const countries = index.derive(countriesById);
  const id = bareId(text) ?? '';
  const country = countries.has(id) ? countries.get(id) : (LOCODE.exec(text)?.[1] ?? text);
  return country !== undefined && isCountry(country) ? country : undefined;
}

/** Whether a place is in the United States; undefined where nobody can tell. */
export function isInUnitedStates(place: Field | undefined, index: ProjectIndex): boolean | undefined {
  const country = countryOfPlace(textOf(place), index);
  return country === undefined ? undefined : UNITED_STATES.has(country);
}

/** The places that a leg names. */
export function placesOf(leg: Field): (Field | undefined)[] {
  return [child(leg, 'from'), child(leg, 'to')];
}
