import { child, textOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { accountOf, accountText, bondLevel, importer } from './applies.ts';

/** A bond for single transactions where a continuous one is needed. */
export const bondNotContinuous = defineRule({
  meta: {
    id: 'eligibility/bond-not-continuous',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'document',
    messages: {
      type: {
        what: {
          en: 'The bond is for single transactions; {entity} need a continuous one.',
          es: 'La fianza es para operaciones únicas; {entity} necesitan una continua.',
        },
        help: {
          en: 'Name the continuous bond, or take one out.',
          es: 'Indique la fianza continua, o contrate una.',
        },
      },
    },
    why: {
      en: 'A bond for single transactions does not make a company eligible.',
      es: 'Una fianza por operación no hace elegible a la empresa.',
    },
    docs: () => ({
      title: { en: 'Bond not continuous', es: 'La fianza no es continua' },
      description: {
        en: 'The entity type needs a continuous customs bond, and the profile names one of another type.',
        es: 'El tipo de entidad necesita una fianza aduanal continua y el perfil indica una de otro tipo.',
      },
      bad: [
        { text: importer('eligibility:\n  bond: { type: ⟦single-transaction⟧ }\n') },
        {
          text: accountText('sea-carrier', 'eligibility:\n  bond: { type: ⟦single-transaction⟧ }\n'),
          note: {
            en: 'Only an info: whether sea carriers need a bond is not certain.',
            es: 'Es solo información: no es seguro que los transportistas marítimos necesiten fianza.',
          },
        },
      ],
      good: [
        { text: importer('eligibility:\n  bond: { type: continuous }\n') },
        {
          text: accountText('exporter', 'eligibility:\n  bond: { type: single-transaction }\n'),
          note: { en: 'Exporters need no bond.', es: 'Los exportadores no necesitan fianza.' },
        },
      ],
    }),
  },
  check({ document, catalog, locale, report }) {
    const account = accountOf({ document, catalog });
    const field = child(child(account?.profile.eligibility, 'bond'), 'type');
    if (!account?.entity.bond || !field || textOf(field) !== 'single-transaction') return;
    report({
      message: 'type',
      at: field,
      severity: bondLevel(account.entity),
      data: { entity: catalog.entityText(account.entity.id, locale).plural },
    });
  },
});
