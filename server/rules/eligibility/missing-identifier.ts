import { child } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import {
  accountOf,
  accountText,
  countryOf,
  eligibilityPlace,
  importer,
  isGiven,
  sitesOf,
} from './applies.ts';

/** The entity type asks for an identifier or a document that the profile does not give. */
export const missingIdentifier = defineRule({
  meta: {
    id: 'eligibility/missing-identifier',
    target: 'SecurityProfile',
    inherited: 'here',
    severity: 'error',
    scope: 'document',
    messages: {
      missing: {
        what: 'Eligibility lacks {fields}, which {entity} give.',
        help: 'Add it under eligibility.',
      },
      oneOf: {
        what: 'Eligibility lacks one of {fields}, which {entity} give.',
        help: 'Add one of them under eligibility.',
      },
    },
    why: 'Without it CBP cannot tell whether the company is eligible.',
    docs: () => ({
      title: 'Identifier missing',
      description:
        'Each entity type shows who it is by certain numbers and documents. One finding names what is missing; where any of several is enough, it names them all. What is not certain is told as info.',
      bad: [
        { text: importer('⟦eligibility⟧:\n  bond: { type: continuous }\n') },
        { text: accountText('exporter', 'eligibility: {}\n').replace('eligibility', '⟦eligibility⟧') },
        { text: accountText('exporter', '').replace('SecurityProfile', '⟦SecurityProfile⟧') },
        {
          text: accountText(
            'foreign-manufacturer',
            'company: { sites: [{ id: mty, country: MX }] }\n⟦eligibility⟧: { mid: MXACEPLA123MON, rfc: ABC010203XY9, actaConstitutiva: "", certificateOfIncorporation: safe }\n',
          ),
        },
      ],
      good: [
        {
          text: importer(
            'eligibility:\n  bond: { type: continuous }\n  importerOfRecord: { format: irs, number: 12-345678900 }\n',
          ),
        },
        { text: accountText('exporter', 'eligibility: { duns: 012345678 }\n') },
        {
          text: accountText(
            'foreign-manufacturer',
            'company: { sites: [{ id: tor, country: CA }] }\neligibility: { mid: XOACEPLA123TOR, certificateOfIncorporation: safe }\n',
          ),
          note: 'No site is in Mexico.',
        },
        {
          text: importer('extends: group.ctpat.yaml\n'),
          note: 'It may inherit them.',
        },
      ],
    }),
  },
  check({ document, catalog, locale, report }) {
    const account = accountOf({ document, catalog });
    if (!account) return;
    const { profile, entity } = account;
    const place = eligibilityPlace(profile);
    for (const { anyOf, level, when } of entity.requires) {
      const country = when?.country;
      if (country !== undefined && !sitesOf(profile).some((site) => countryOf(site) === country)) continue;
      if (anyOf.some((key) => isGiven(child(profile.eligibility, key)))) continue;
      report({
        message: anyOf.length > 1 ? 'oneOf' : 'missing',
        at: { range: place.range, path: ['eligibility', anyOf.join('|')] },
        severity: level,
        data: { fields: anyOf.join(', '), entity: catalog.entityText(entity.id, locale).plural },
      });
    }
  },
});
