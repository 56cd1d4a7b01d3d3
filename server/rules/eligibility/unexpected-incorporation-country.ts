import { fieldAt } from '../../model/field.ts';
import { defineRule, keyOf } from '../rule.ts';
import { accountOf, accountText, areCountriesKnown, countryOf, sitesOf } from './applies.ts';

/** No site stands in a country where companies of the entity type are registered. */
export const unexpectedIncorporationCountry = defineRule({
  meta: {
    id: 'eligibility/unexpected-incorporation-country',
    target: 'SecurityProfile',
    severity: 'info',
    scope: 'document',
    messages: {
      elsewhere: {
        what: 'No site is listed in {countries}, where {entity} are registered.',
        help: 'See whether the entity type is right; if CBP invited the company, nothing is wrong.',
      },
    },
    why: 'Companies registered elsewhere join this entity type only when CBP invites them.',
    docs: () => ({
      title: 'Country of incorporation',
      description:
        'Companies of the entity type are registered in certain countries, and all sites that are listed stand elsewhere. It is told for information only. Where no site is listed, or one does not say its country, nothing is said.',
      bad: [
        {
          text: accountText(
            'foreign-manufacturer',
            'company:\n  ⟦sites⟧: [{ id: shz, country: CN, staffed: true }]\n',
          ),
        },
      ],
      good: [
        {
          text: accountText(
            'foreign-manufacturer',
            'company:\n  sites: [{ id: shz, country: CN }, { id: mty, country: MX }]\n',
          ),
        },
        {
          text: accountText(
            'foreign-manufacturer',
            'company:\n  sites: [{ id: shz, country: CN }, { id: x }]\n',
          ),
        },
        { text: accountText('importer', 'company:\n  sites: [{ id: shz, country: CN }]\n') },
      ],
    }),
  },
  check({ document, catalog, locale, report }) {
    const account = accountOf({ document, catalog });
    const place = fieldAt(account?.profile.company, 'sites');
    const countries = account?.entity.incorporatedIn ?? [];
    if (!account || !place || countries.length === 0) return;
    const sites = sitesOf(account.profile);
    if (!areCountriesKnown(sites) || sites.some((site) => countries.includes(countryOf(site) ?? ''))) return;
    report({
      message: 'elsewhere',
      at: keyOf(place),
      data: {
        countries: countries.join(', '),
        entity: catalog.entityText(account.entity.id, locale).plural,
      },
    });
  },
});
