import { child } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { accountOf, accountText, eligibilityPlace, importer } from './applies.ts';

/** Nothing says when the company was last active in its role. */
export const missingActivity = defineRule({
  meta: {
    id: 'eligibility/missing-activity',
    target: 'SecurityProfile',
    inherited: 'here',
    severity: 'warning',
    scope: 'document',
    messages: {
      missing: {
        what: {
          en: 'Nothing says when the company was last active in its role.',
          es: 'Nada dice cuándo tuvo la empresa su última actividad en su papel.',
        },
        help: {
          en: 'Add lastActivity: the day of the last import, export or crossing.',
          es: 'Añada lastActivity: el día de la última importación, exportación o cruce.',
        },
      },
    },
    why: {
      en: 'Members are active in their role within the last twelve months.',
      es: 'Los miembros tienen actividad en su papel en los últimos doce meses.',
    },
    docs: () => ({
      title: { en: 'Activity missing', es: 'Falta la actividad' },
      description: {
        en: 'The entity type must have been active within twelve months, and `eligibility.lastActivity` is missing.',
        es: 'El tipo de entidad debe haber tenido actividad en los últimos doce meses y falta `eligibility.lastActivity`.',
      },
      bad: [{ text: importer('⟦eligibility⟧: { duns: 012345678 }\n') }],
      good: [
        { text: importer('eligibility:\n  lastActivity: 2026-10-30\n') },
        {
          text: accountText('third-party-logistics', 'eligibility: { subcontractLevels: 1 }\n'),
          note: { en: 'This entity type is not asked.', es: 'A este tipo de entidad no se le pide.' },
        },
      ],
    }),
  },
  check({ document, catalog, report }) {
    const account = accountOf({ document, catalog });
    if (!account?.entity.activityRequired) return;
    const { profile } = account;
    if (child(profile.eligibility, 'lastActivity')) return;
    const { range } = eligibilityPlace(profile);
    report({ message: 'missing', at: { range, path: ['eligibility', 'lastActivity'] } });
  },
});
