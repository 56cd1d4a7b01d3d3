import { booleanOf, child } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { accountOf, importer } from './applies.ts';

/** A debt to CBP stands in the way of membership. */
export const debtUnpaid = defineRule({
  meta: {
    id: 'eligibility/debt-unpaid',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'document',
    messages: {
      unpaid: {
        what: {
          en: 'A debt to CBP is final and unpaid.',
          es: 'Hay un adeudo con CBP definitivo y sin pagar.',
        },
        help: {
          en: 'Pay it, then set finalUnpaid to false.',
          es: 'Páguelo y después ponga finalUnpaid en false.',
        },
      },
    },
    why: {
      en: 'No member may owe CBP a debt that is final and no longer open to protest.',
      es: 'Ningún miembro puede tener con CBP un adeudo definitivo que ya no admite impugnación.',
    },
    docs: () => ({
      title: { en: 'Debt unpaid', es: 'Adeudo sin pagar' },
      description: {
        en: 'The profile says that a debt to CBP is final, unpaid and no longer open to protest.',
        es: 'El perfil dice que un adeudo con CBP es definitivo, no está pagado y ya no se puede impugnar.',
      },
      bad: [{ text: importer('eligibility:\n  cbpDebt: { finalUnpaid: ⟦true⟧, confirmed: 2026-08-20 }\n') }],
      good: [
        { text: importer('eligibility:\n  cbpDebt: { finalUnpaid: false, confirmed: 2026-08-20 }\n') },
        { text: importer('eligibility:\n  cbpDebt: { confirmed: 2026-08-20 }\n') },
      ],
    }),
  },
  check({ document, catalog, report }) {
    const account = accountOf({ document, catalog });
    const unpaid = child(child(account?.profile.eligibility, 'cbpDebt'), 'finalUnpaid');
    if (unpaid && booleanOf(unpaid) === true) report({ message: 'unpaid', at: unpaid });
  },
});
