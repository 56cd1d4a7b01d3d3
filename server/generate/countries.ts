import { createRequire } from 'node:module';
import type { CountryNames } from '../schema/countries.ts';

const require = createRequire(import.meta.url);

/** The countries of ISO 3166-1 with their English and Spanish names, from `i18n-iso-countries`. */
export function countryCodes(): CountryNames {
  const names = (locale: 'en' | 'es'): Record<string, string> => {
    const { countries } = require(`i18n-iso-countries/langs/${locale}.json`) as {
      countries: Record<string, string | readonly string[]>;
    };
    return Object.fromEntries(
      Object.entries(countries).map(([code, name]) => [
        code,
        typeof name === 'string' ? name : (name[0] ?? code),
      ]),
    );
  };
  return { en: names('en'), es: names('es') };
}
