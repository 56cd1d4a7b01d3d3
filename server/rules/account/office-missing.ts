import { booleanOf, child, fieldAt, textOf } from '../../model/field.ts';
import { defineRule, keyOf } from '../rule.ts';
import { accountOf, importer } from './applies.ts';

/** No staffed site stands in a country where the entity type needs one. */
export const officeMissing = defineRule({
  meta: {
    id: 'account/office-missing',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'document',
    messages: {
      missing: {
        what: {
          en: 'No staffed site is listed in {countries}; {entity} need one.',
          es: 'No hay ningún sitio con personal en {countries}; {entity} necesitan uno.',
        },
        help: {
          en: 'List the staffed office there with staffed: true.',
          es: 'Liste la oficina con personal ahí con staffed: true.',
        },
      },
    },
    why: {
      en: 'The programme wants an office with people in that country.',
      es: 'El programa pide una oficina con personal en ese país.',
    },
    docs: {
      title: 'Office missing',
      description:
        'The entity type needs a staffed office in certain countries, and no site that is listed is one. A site that does not say `staffed` may be one. Where no site is listed, nothing is said.',
      bad: [
        {
          text: importer(
            'company:\n  ⟦sites⟧:\n    - { id: shz, country: CN, staffed: true }\n    - { id: lrd, country: US, staffed: false }\n',
          ),
        },
      ],
      good: [
        { text: importer('company:\n  sites:\n    - { id: tor, country: CA, staffed: true }\n') },
        { text: importer('company:\n  sites:\n    - { id: lrd, country: US }\n') },
        { text: importer('company: { legalName: Harbor & Pine }\n') },
      ],
    },
  },
  check({ document, catalogue, locale, report }) {
    const account = accountOf({ document, catalogue });
    const place = fieldAt(account?.profile.company, 'sites');
    const countries = account?.entity.officeCountries ?? [];
    if (!account || !place || countries.length === 0 || account.profile.sites.length === 0) return;
    const { sites } = account.profile;
    const country = ({ field }: (typeof sites)[number]) => textOf(child(field, 'country'));
    if (sites.some((site) => country(site) === undefined)) return;
    if (
      sites.some(
        (site) =>
          countries.includes(country(site) ?? '') && booleanOf(child(site.field, 'staffed')) !== false,
      )
    )
      return;
    // For ports and sea carriers the rule is not certain: foreign terminals join by invitation, and the list was not seen.
    const isCertain = account.entity.id !== 'sea-carrier' && account.entity.id !== 'marine-port-terminal';
    report({
      message: 'missing',
      at: keyOf(place),
      severity: isCertain ? 'error' : 'info',
      data: {
        countries: countries.join(', '),
        entity: catalogue.entityText(account.entity.id, locale).plural,
      },
    });
  },
});
