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
        what: {
          en: 'Nothing says whether the company owes CBP a final debt.',
          es: 'Nada dice si la empresa tiene un adeudo definitivo con CBP.',
        },
        help: {
          en: 'Add cbpDebt with finalUnpaid and the day it was confirmed.',
          es: 'Añada cbpDebt con finalUnpaid y el día en que se confirmó.',
        },
      },
      undated: {
        what: {
          en: 'The statement about debts to CBP has no day.',
          es: 'La declaración sobre adeudos con CBP no tiene fecha.',
        },
        help: {
          en: 'Add confirmed: the day on which it was last checked.',
          es: 'Añada confirmed: el día en que se verificó por última vez.',
        },
      },
    },
    why: {
      en: 'The statement is made at the application and anew each year.',
      es: 'La declaración se hace en la solicitud y de nuevo cada año.',
    },
    docs: () => ({
      title: { en: 'Debt statement missing', es: 'Falta la declaración sobre adeudos' },
      description: {
        en: 'Under `eligibility.cbpDebt` the statement itself (`finalUnpaid`) or the day of its confirmation is missing.',
        es: 'En `eligibility.cbpDebt` falta la declaración misma (`finalUnpaid`) o el día en que se confirmó.',
      },
      bad: [
        { text: importer('⟦eligibility⟧: { duns: 012345678 }\n') },
        { text: importer('eligibility:\n  ⟦cbpDebt⟧: { finalUnpaid: false }\n') },
        { text: importer('eligibility:\n  ⟦cbpDebt⟧: { confirmed: 2026-08-20 }\n') },
      ],
      good: [
        { text: importer('eligibility:\n  cbpDebt: { finalUnpaid: false, confirmed: 2026-08-20 }\n') },
        {
          text: importer('extends: group.ctpat.yaml\n'),
          note: { en: 'It may inherit the statement.', es: 'Puede heredar la declaración.' },
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
