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
      en: 'The program wants an office with people in that country.',
      es: 'El programa pide una oficina con personal en ese país.',
    },
    docs: () => ({
      title: { en: 'Office missing', es: 'Falta una oficina' },
      description: {
        en: 'The entity type needs a staffed office in certain countries, and no site that is listed is one. A site that does not say `staffed` may be one. Where no site is listed, or one that may be staffed does not say its country, nothing is said; nor of a marine terminal that lists sites abroad only. For sea carriers it is an info.',
        es: 'El tipo de entidad necesita una oficina con personal en ciertos países y ninguno de los sitios listados lo es. Un sitio que no dice `staffed` puede serlo. No se dice nada si no hay sitios listados o si uno que podría tener personal no indica su país; tampoco de una terminal marítima que solo lista sitios en el extranjero. Para los transportistas marítimos es información.',
      },
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
          note: {
            en: 'A terminal abroad joins by invitation.',
            es: 'Una terminal en el extranjero ingresa por invitación.',
          },
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
    // Terminals abroad join by invitation, without an office.
    if (account.entity.id === 'marine-port-terminal' && !staffing.some(({ isThere }) => isThere)) return;
    report({
      message: 'missing',
      at: keyOf(place),
      // What sea carriers need could not be confirmed.
      severity: account.entity.id === 'sea-carrier' ? 'info' : 'error',
      data: {
        countries: countries.join(', '),
        entity: catalog.entityText(account.entity.id, locale).plural,
      },
    });
  },
});
