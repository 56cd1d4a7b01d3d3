import { addMonths } from '../../calendar/calendar.ts';
import { child, dateOf } from '../../model/field.ts';
import { defineRule, keyOf } from '../rule.ts';
import { accountOf, eligibilityPlace, importer } from './applies.ts';

const MONTHS = 12;

/** The statement about debts to CBP is missing or old. */
export const debtStatementStale = defineRule({
  meta: {
    id: 'account/debt-statement-stale',
    target: 'SecurityProfile',
    severity: 'warning',
    scope: 'calendar',
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
      old: {
        what: {
          en: 'The statement about debts to CBP is from {date}, more than a year ago.',
          es: 'La declaración sobre adeudos con CBP es del {date}, hace más de un año.',
        },
        help: {
          en: 'Check again and set confirmed to the day you did.',
          es: 'Verifique de nuevo y ponga en confirmed el día en que lo hizo.',
        },
      },
    },
    why: {
      en: 'The statement is made at the application and anew each year.',
      es: 'La declaración se hace en la solicitud y de nuevo cada año.',
    },
    docs: {
      title: 'Debt statement stale',
      description:
        'Under `eligibility.cbpDebt` the day of confirmation is missing, or more than twelve months ago.',
      bad: [
        { text: importer('⟦eligibility⟧: { duns: 012345678 }\n') },
        { text: importer('eligibility:\n  cbpDebt: { finalUnpaid: false, confirmed: ⟦2025-11-23⟧ }\n') },
      ],
      good: [{ text: importer('eligibility:\n  cbpDebt: { finalUnpaid: false, confirmed: 2025-11-24 }\n') }],
    },
  },
  check({ document, catalogue, today, report }) {
    const account = accountOf({ document, catalogue });
    if (!account) return;
    const debt = child(account.profile.eligibility, 'cbpDebt');
    const confirmed = child(debt, 'confirmed');
    const date = dateOf(confirmed);
    if (!confirmed) {
      const place = debt ? keyOf(debt) : eligibilityPlace(account.profile);
      report({ message: 'missing', at: { range: place.range, path: ['eligibility', 'cbpDebt'] } });
    } else if (date !== undefined && today > addMonths(date, MONTHS))
      report({ message: 'old', at: confirmed, data: { date } });
  },
});
