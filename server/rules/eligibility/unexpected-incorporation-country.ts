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
        what: {
          en: 'No site is listed in {countries}, where {entity} are registered.',
          es: 'No hay ningún sitio en {countries}, donde se constituyen {entity}.',
        },
        help: {
          en: 'See whether the entity type is right; if CBP invited the company, nothing is wrong.',
          es: 'Vea si el tipo de entidad es correcto; si CBP invitó a la empresa, nada está mal.',
        },
      },
    },
    why: {
      en: 'Companies registered elsewhere join this entity type only when CBP invites them.',
      es: 'Las empresas constituidas en otro país entran en este tipo de entidad solo por invitación de CBP.',
    },
    docs: () => ({
      title: { en: 'Country of incorporation', es: 'País de constitución' },
      description: {
        en: 'Companies of the entity type are registered in certain countries, and all sites that are listed stand elsewhere. It is told for information only. Where no site is listed, or one does not say its country, nothing is said.',
        es: 'Las empresas de este tipo de entidad se constituyen en ciertos países y todos los sitios listados están en otros. Se indica solo como información. No se dice nada si no hay sitios listados o si alguno no indica su país.',
      },
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
