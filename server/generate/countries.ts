import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import spanish from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import type { CountryNames } from '../schema/countries.ts';

type Names = Readonly<Record<string, string | readonly string[]>>;

/** The countries of ISO 3166-1 with their English and Spanish names, from `i18n-iso-countries`. */
export function countryCodes(): CountryNames {
  const firstNames = (countries: Names): Record<string, string> =>
    Object.fromEntries(
      Object.entries(countries).map(([code, name]) => [
        code,
        typeof name === 'string' ? name : (name[0] ?? code),
      ]),
    );
  return { en: firstNames(english.countries), es: firstNames(spanish.countries) };
}
