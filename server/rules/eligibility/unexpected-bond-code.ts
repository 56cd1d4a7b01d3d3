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
        what: 'The bond has the activity code {code}; {entity} usually have {usual}.',
        help: 'Look at the bond: 1 importer, 2 custodial, 3 international carrier.',
      },
    },
    why: 'The code says what the bond covers.',
    docs: () => ({
      title: 'Bond activity code',
      description: 'The activity code of the bond is another than the entity type usually has.',
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
          note: 'Exporters need no bond.',
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
