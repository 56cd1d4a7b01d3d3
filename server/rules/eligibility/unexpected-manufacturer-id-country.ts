import { child, oneOrMany, textOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { IDENTIFIER_FORMATS } from '../../domain/identifiers/identifier-formats.ts';
import { accountOf, accountText, areCountriesKnown, countryOf, sitesOf } from './applies.ts';

/** Canada writes the province: XA, XB, XC, XM, XN, XO, XP, XQ, XS, XT, XV, XW, XY. */
const PROVINCE = /^X[ABCMNOPQSTVWY]/;

/** The country that a manufacturer identification code begins with. */
function countryOfCode(code: string): string {
  return PROVINCE.test(code) ? 'CA' : code.slice(0, 2);
}

const maker = (mid: string) =>
  accountText(
    'foreign-manufacturer',
    `company: { sites: [{ id: mty, country: MX }] }\neligibility: { mid: ${mid} }\n`,
  );

/** A manufacturer identification code of a country in which the company has no site. */
export const unexpectedManufacturerIdCountry = defineRule({
  meta: {
    id: 'eligibility/unexpected-manufacturer-id-country',
    target: 'SecurityProfile',
    severity: 'warning',
    scope: 'document',
    messages: {
      elsewhere: {
        what: 'The MID {mid} begins with {country}, and the company has no site there.',
        help: 'The code is made of the real maker’s country, name, address and city; correct it, or add the site.',
      },
    },
    why: 'CTPAT takes only a code that is made of the maker’s own name and address.',
    docs: () => ({
      title: 'MID of another country',
      description:
        'The country at the beginning of a MID under `eligibility.mid` is that of none of the company’s sites. It is silent where not all sites tell their country, and on codes whose form is wrong.',
      bad: [{ text: maker('⟦CNACER88SHE⟧') }],
      good: [{ text: maker('MXACER88MON') }, { text: maker('12').replace('country: MX', 'country: CA') }],
    }),
  },
  check({ document, catalog, report }) {
    const account = accountOf({ document, catalog });
    const sites = account ? sitesOf(account.profile) : [];
    if (!account || !areCountriesKnown(sites)) return;
    const countries = new Set(sites.map(countryOf));
    for (const field of oneOrMany(child(account.profile.eligibility, 'mid'))) {
      const mid = textOf(field)?.trim().toUpperCase();
      if (mid === undefined || IDENTIFIER_FORMATS['mid']?.test(mid) !== true) continue;
      const country = countryOfCode(mid);
      if (!countries.has(country)) report({ message: 'elsewhere', at: field, data: { mid, country } });
    }
  },
});
