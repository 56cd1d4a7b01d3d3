import { read } from '../generated/countries.js';
import type { Locale } from '../catalog/types.ts';

/** Country names by language and ISO 3166-1 alpha-2 code. */
export type CountryNames = Readonly<Record<Locale, Readonly<Record<string, string>>>>;

/** Whether this is an ISO 3166-1 alpha-2 code, in capitals. */
export function isCountry(code: string): boolean {
  return Object.hasOwn(read().en, code);
}

/** All countries as code and name, in the given language. */
export function countries(locale: Locale): readonly (readonly [code: string, name: string])[] {
  return Object.entries(read()[locale]);
}
