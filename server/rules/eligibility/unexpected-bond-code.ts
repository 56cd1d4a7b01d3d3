import { child, textOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { accountOf, accountText, importer } from './applies.ts';

/** A bond with an activity code that is not usual for the entity type. */
export const unexpectedBondCode = defineRule({
  meta: {
    id: 'eligibility/unexpected-bond-code',
    target: 'SecurityProfile',
    severity: 'info',
    scope: 'document',
    messages: {
      code: {
        what: {
          en: 'The bond has the activity code {code}; {entity} usually have {usual}.',
          es: 'La fianza tiene el código de actividad {code}; {entity} suelen tener {usual}.',
        },
        help: {
          en: 'Look at the bond: 1 importer, 2 custodial, 3 international carrier.',
          es: 'Revise la fianza: 1 importador, 2 custodia, 3 transportista internacional.',
        },
      },
    },
    why: { en: 'The code says what the bond covers.', es: 'El código dice qué cubre la fianza.' },
    docs: () => ({
      title: { en: 'Bond activity code', es: 'Código de actividad de la fianza' },
      description: {
        en: 'The activity code of the bond is another than the entity type usually has.',
        es: 'El código de actividad de la fianza es distinto del que suele tener el tipo de entidad.',
      },
      bad: [{ text: importer('eligibility:\n  bond: { type: continuous, activityCode: ⟦3⟧ }\n') }],
      good: [
        { text: importer('eligibility:\n  bond: { type: continuous, activityCode: 1 }\n') },
        {
          text: accountText(
            'consolidator',
            'eligibility:\n  bond: { type: continuous, activityCode: "2" }\n',
          ),
        },
        {
          text: accountText('exporter', 'eligibility:\n  bond: { type: continuous, activityCode: 3 }\n'),
          note: { en: 'Exporters need no bond.', es: 'Los exportadores no necesitan fianza.' },
        },
      ],
    }),
  },
  check({ document, catalog, locale, report }) {
    const account = accountOf({ document, catalog });
    const codes = account?.entity.bond?.activityCodes;
    const field = child(child(account?.profile.eligibility, 'bond'), 'activityCode');
    const code = textOf(field);
    if (!account || !codes || !field || code === undefined || codes.map(String).includes(code.trim())) return;
    const entity = catalog.entityText(account.entity.id, locale).plural;
    report({ message: 'code', at: field, data: { code, usual: codes.join(', '), entity } });
  },
});
