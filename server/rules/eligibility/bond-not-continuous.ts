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
        what: 'The bond is for single transactions; {entity} need a continuous one.',
        help: 'Name the continuous bond, or take one out.',
      },
    },
    why: 'A bond for single transactions does not make a company eligible.',
    docs: () => ({
      title: 'Bond not continuous',
      description:
        'The entity type needs a continuous customs bond, and the profile names one of another type.',
      bad: [
        { text: importer('eligibility:\n  bond: { type: ⟦single-transaction⟧ }\n') },
        {
          text: accountText('sea-carrier', 'eligibility:\n  bond: { type: ⟦single-transaction⟧ }\n'),
          note: 'Only an info: whether sea carriers need a bond is not certain.',
        },
      ],
      good: [
        { text: importer('eligibility:\n  bond: { type: continuous }\n') },
        {
          text: accountText('exporter', 'eligibility:\n  bond: { type: single-transaction }\n'),
          note: 'Exporters need no bond.',
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
