import type { Catalog, Entity, Locale } from '../../catalog/catalog.ts';
import { knownKeys } from '../../schema/schema-at.ts';
import { commentLines } from './answers.ts';
import { flowYaml } from './flow-yaml.ts';
import { indented, openKeys } from './open-keys.ts';
import { ownValue } from '../../messages/own-value.ts';

/** A site of which something is known; what is not is left to be filled in. */
export interface KnownSite {
  /** Kebab-case, unique among the sites. */
  readonly id: string;
  readonly name?: string;
  readonly address?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly type?: string;
  readonly staffed?: boolean;
  readonly activities?: readonly string[];
  /** ISO 639-1. */
  readonly languages?: readonly string[];
}

/** What is known of a company before its profile is begun. */
export interface KnownCompany {
  readonly legalName: string;
  readonly sites: readonly KnownSite[];
  /** Conditions by their key; one that is not there is not known. */
  readonly conditions: Readonly<Record<string, boolean>>;
}

const CONDITIONS = {
  en: 'What the company has or does. Set to false what it does not: the criteria that hang on it then need no answer.',
  es: 'Lo que la empresa tiene o hace. Ponga false en lo que no: los criterios que dependen de ello ya no necesitan respuesta.',
} as const;

/** What every site is asked, in order; the others stand there only where they are known. */
const ASKED_OF_SITE = ['name', 'address', 'country', 'type', 'staffed'] as const;
const MORE_OF_SITE = ['activities', 'languages'] as const;

/** The conditions on which criteria of an entity type hang, in the order of the format. */
export function conditionsOfEntity(entity: string, catalog: Catalog): string[] {
  const conditions = new Set(
    catalog.criteriaOf(entity).flatMap((criterion) => catalog.conditionsOf(criterion, entity)),
  );
  return knownKeys('SecurityProfile', ['company', 'conditions']).filter((key) => conditions.has(key));
}

/** The lines below `company`. */
export function companyLines(
  entity: Entity,
  catalog: Catalog,
  locale: Locale,
  known?: KnownCompany,
): string[] {
  const asked = conditionsOfEntity(entity.id, catalog);
  const more = Object.keys(known?.conditions ?? {}).filter((key) => !asked.includes(key));
  const conditions = [...asked, ...more].map((key) => {
    const value = ownValue(known?.conditions, key);
    return value === undefined ? `${key}:` : `${key}: ${String(value)}`;
  });
  const sites = known && known.sites.length > 0 ? known.sites : [{ id: 'main' }];
  return [
    ...(known
      ? [`legalName: ${flowYaml(known.legalName)}`]
      : openKeys('SecurityProfile', ['company'], ['legalName'], locale)),
    'sites:',
    ...indented(sites.flatMap((site) => siteLines(site, locale))),
    ...(conditions.length === 0 ? [] : [...commentLines(CONDITIONS[locale]), 'conditions:']),
    ...indented(conditions),
  ];
}

function siteLines(site: KnownSite, locale: Locale): string[] {
  const lines = [
    ...ASKED_OF_SITE.flatMap((key) =>
      site[key] === undefined
        ? openKeys('SecurityProfile', ['company', 'sites', 0], [key], locale)
        : [`${key}: ${flowYaml(site[key])}`],
    ),
    ...MORE_OF_SITE.flatMap((key) => (site[key] === undefined ? [] : [`${key}: ${flowYaml(site[key])}`])),
  ];
  return [`- id: ${site.id}`, ...indented(lines)];
}
