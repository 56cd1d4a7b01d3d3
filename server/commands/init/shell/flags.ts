import type { Catalog, Locale, Localized } from '../../../catalog/catalog.ts';
import type { CiChoice } from '../core/answers.ts';
import { say } from '../../../messages/fill.ts';
import { INIT } from '../init-messages.ts';
import { isCountry } from '../../../schema/countries.ts';
import { knownKeys } from '../../../schema/schema-at.ts';
import { nearest } from '../../../schema/suggestion.ts';
import type { KnownSite } from '../../../model/scaffold/company-lines.ts';
import { Failure } from '../../../cli/failure.ts';
import { requireEntity } from '../../../cli/standard-catalog.ts';
import { sitesOf } from './site-flags.ts';

/** The options of `ctpat init` that say something of the company, as the command line gives them. */
export interface CompanyFlags {
  readonly entity?: string;
  readonly company?: string;
  readonly country?: string;
  readonly site?: readonly string[];
  readonly with?: readonly string[];
  readonly without?: readonly string[];
  readonly language?: Locale;
  readonly ci?: CiChoice;
}

/** What the flags say; what they do not say is not there. */
export interface KnownAnswers {
  readonly entity?: string;
  readonly legalName?: string;
  readonly country?: string;
  readonly sites?: readonly KnownSite[];
  readonly conditions?: Readonly<Record<string, boolean>>;
  readonly language?: Locale;
  readonly ci?: CiChoice;
}

/** Reads the flags. Throws a {@link Failure} for one that cannot be understood. */
export function readFlags(flags: CompanyFlags, catalog: Catalog, locale: Locale): KnownAnswers {
  const { entity, company, country, site, with: given, without, language, ci } = flags;
  const fail = (message: Localized, data: Readonly<Record<string, string>> = {}) =>
    new Failure(say(message, locale, data));
  if (entity !== undefined) requireEntity(entity, catalog, locale);
  if (company?.trim() === '') throw fail(INIT.emptyCompany);
  if (country !== undefined && !isCountry(country)) throw fail(INIT.badCountry, { value: country });
  return {
    ...(entity === undefined ? {} : { entity }),
    ...(company === undefined ? {} : { legalName: company.trim() }),
    ...(country === undefined ? {} : { country }),
    ...(site === undefined ? {} : { sites: sitesOf(site, country, locale) }),
    ...(given === undefined && without === undefined
      ? {}
      : { conditions: conditionsOf(given ?? [], without ?? [], locale) }),
    ...(language === undefined ? {} : { language }),
    ...(ci === undefined ? {} : { ci }),
  };
}

/** The flags without which nothing can be written, and that are not there. */
export function missingFlags({ entity, legalName, country, sites = [] }: KnownAnswers): string[] {
  const isPlaced = sites.length > 0 && sites.every((site) => site.country !== undefined);
  return [
    ...(entity === undefined ? ['--entity'] : []),
    ...(legalName === undefined ? ['--company'] : []),
    ...(country === undefined && !isPlaced ? ['--country'] : []),
  ];
}

const TRUTH: Readonly<Record<string, boolean>> = { true: true, yes: true, false: false, no: false };

/** The conditions by their key, of `--conditions cameras,securityGuards=false` and `--without paperDocuments`. */
function conditionsOf(
  given: readonly string[],
  without: readonly string[],
  locale: Locale,
): Readonly<Record<string, boolean>> {
  const known = knownKeys('SecurityProfile', ['company', 'conditions']);
  const found = new Map<string, boolean>();
  const add = (key: string, value: boolean) => {
    if (!known.includes(key)) {
      const suggestion = nearest(key, known);
      const meant = suggestion === undefined ? '' : say(INIT.meant, locale, { nearest: suggestion });
      throw new Failure(say(INIT.unknownCondition, locale, { key, meant, all: known.join(', ') }));
    }
    if (found.has(key) && found.get(key) !== value)
      throw new Failure(say(INIT.conditionTwice, locale, { key }));
    found.set(key, value);
  };
  for (const item of listed(given)) {
    const [key = '', said = 'true'] = item.split('=').map((part) => part.trim());
    const value = Object.hasOwn(TRUTH, said) ? TRUTH[said] : undefined;
    if (value === undefined) throw new Failure(say(INIT.badCondition, locale, { value: item }));
    add(key, value);
  }
  for (const key of listed(without)) add(key, false);
  return Object.fromEntries(found);
}

const listed = (values: readonly string[]) =>
  values.flatMap((value) => value.split(',')).flatMap((item) => (item.trim() === '' ? [] : [item.trim()]));
