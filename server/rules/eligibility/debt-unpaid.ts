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
        what: 'A debt to CBP is final and unpaid.',
        help: 'Pay it, then set finalUnpaid to false.',
      },
    },
    why: 'No member may owe CBP a debt that is final and no longer open to protest.',
    docs: () => ({
      title: 'Debt unpaid',
      description: 'The profile says that a debt to CBP is final, unpaid and no longer open to protest.',
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
