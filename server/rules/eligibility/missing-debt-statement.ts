import { child } from '../../model/field.ts';
import { defineRule, keyOf } from '../rule.ts';
import { accountOf, eligibilityPlace, importer } from './applies.ts';

/** Nothing says whether the company owes CBP a final debt, or since when that is known. */
export const missingDebtStatement = defineRule({
  meta: {
    id: 'eligibility/missing-debt-statement',
    target: 'SecurityProfile',
    inherited: 'here',
    severity: 'warning',
    scope: 'document',
    messages: {
      missing: {
        what: 'Nothing says whether the company owes CBP a final debt.',
        help: 'Add cbpDebt with finalUnpaid and the day it was confirmed.',
      },
      undated: {
        what: 'The statement about debts to CBP has no day.',
        help: 'Add confirmed: the day on which it was last checked.',
      },
    },
    why: 'The statement is made at the application and anew each year.',
    docs: () => ({
      title: 'Debt statement missing',
      description:
        'Under `eligibility.cbpDebt` the statement itself (`finalUnpaid`) or the day of its confirmation is missing.',
      bad: [
        { text: importer('⟦eligibility⟧: { duns: 012345678 }\n') },
        { text: importer('eligibility:\n  ⟦cbpDebt⟧: { finalUnpaid: false }\n') },
        { text: importer('eligibility:\n  ⟦cbpDebt⟧: { confirmed: 2026-08-20 }\n') },
      ],
      good: [
        { text: importer('eligibility:\n  cbpDebt: { finalUnpaid: false, confirmed: 2026-08-20 }\n') },
        {
          text: importer('extends: group.ctpat.yaml\n'),
          note: 'It may inherit the statement.',
        },
      ],
    }),
  },
  check({ document, catalog, report }) {
    const account = accountOf({ document, catalog });
    if (!account) return;
    const debt = child(account.profile.eligibility, 'cbpDebt');
    const lacks = ['finalUnpaid', 'confirmed'].find((key) => !child(debt, key));
    if (lacks === undefined) return;
    const { range } = debt ? keyOf(debt) : eligibilityPlace(account.profile);
    report({
      message: lacks === 'confirmed' ? 'undated' : 'missing',
      at: { range, path: ['eligibility', 'cbpDebt', lacks] },
    });
  },
});
