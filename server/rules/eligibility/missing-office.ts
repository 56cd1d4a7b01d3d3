import { booleanOf, child, fieldAt } from '../../model/field.ts';
import { isCountry } from '../../schema/countries.ts';
import { defineRule, keyOf } from '../rule.ts';
import { accountOf, accountText, countryOf, importer, sitesOf } from './applies.ts';

/** No staffed site stands in a country where the entity type needs one. */
export const missingOffice = defineRule({
  meta: {
    id: 'eligibility/missing-office',
    target: 'SecurityProfile',
    inherited: 'here',
    severity: 'error',
    scope: 'document',
    messages: {
      missing: {
        what: 'No staffed site is listed in {countries}; {entity} need one.',
        help: 'List the staffed office there with staffed: true.',
      },
    },
    why: 'The program wants an office with people in that country.',
    docs: () => ({
      title: 'Office missing',
      description:
        'The entity type needs a staffed office in certain countries, and no site that is listed is one. A site that does not say `staffed` may be one. Where no site is listed, or one that may be staffed does not say its country, nothing is said; nor of a marine terminal that lists sites abroad only. For sea carriers it is an info.',
      bad: [
        {
          text: importer(
            'company:\n  ⟦sites⟧:\n    - { id: shz, country: CN, staffed: true }\n    - { id: lrd, country: US, staffed: false }\n',
          ),
        },
        {
          text: importer(
            'company:\n  ⟦sites⟧:\n    - { id: shz, country: CN }\n    - { id: x, country: UX, staffed: false }\n',
          ),
        },
      ],
      good: [
        { text: importer('company:\n  sites:\n    - { id: tor, country: CA, staffed: true }\n') },
        { text: importer('company:\n  sites:\n    - { id: lrd, country: US }\n') },
        { text: importer('company: { legalName: Harbor & Pine }\n') },
        { text: importer('company:\n  sites:\n    - { id: shz, country: CN }\n    - { id: lrd }\n') },
        {
          text: importer(
            'company:\n  sites:\n    - { id: shz, country: CN }\n    - { name: Laredo, country: US }\n',
          ),
        },
        {
          text: accountText(
            'marine-port-terminal',
            'company:\n  sites: [{ id: alg, country: ES, staffed: true }]\n',
          ),
          note: 'A terminal abroad joins by invitation.',
        },
        {
          text: accountText(
            'mexico-long-haul-carrier',
            'company:\n  sites: [{ id: lrd, country: US, staffed: true }]\n',
          ),
          note: 'Long-haul carriers are not known to need an office in a certain country.',
        },
      ],
    }),
  },
  check({ document, catalog, locale, report }) {
    const account = accountOf({ document, catalog });
    const place = fieldAt(account?.profile.company, 'sites');
    const countries = account?.entity.officeCountries ?? [];
    if (!account || !place || countries.length === 0) return;
    const staffing = sitesOf(account.profile).map((site) => ({
      isThere: countries.includes(countryOf(site) ?? ''),
      // A country that is missing or misspelled may be the right one.
      mayBeThere: !isCountry(countryOf(site) ?? ''),
      mayBeStaffed: booleanOf(child(site, 'staffed')) !== false,
    }));
    if (staffing.length === 0) return;
    if (staffing.some(({ isThere, mayBeThere, mayBeStaffed }) => (isThere || mayBeThere) && mayBeStaffed))
      return;
    if (account.entity.joinsAbroadByInvitation && !staffing.some(({ isThere }) => isThere)) return;
    report({
      message: 'missing',
      at: keyOf(place),
      severity: account.entity.officeLevel ?? 'error',
      data: {
        countries: countries.join(', '),
        entity: catalog.entityText(account.entity.id, locale).plural,
      },
    });
  },
});
