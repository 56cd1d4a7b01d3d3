import { addMonths } from '../../calendar/calendar.ts';
import { YEARLY_MONTHS } from '../../calendar/program-times.ts';
import { child, dateOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { accountOf, importer } from './applies.ts';

/** The statement about debts to CBP is old. */
export const debtStatementStale = defineRule({
  meta: {
    id: 'eligibility/debt-statement-stale',
    target: 'SecurityProfile',
    severity: 'warning',
    scope: 'dates',
    messages: {
      old: {
        what: 'The statement about debts to CBP is from {date}, more than a year ago.',
        help: 'Check again and set confirmed to the day you did.',
      },
    },
    why: 'The statement is made at the application and anew each year.',
    docs: () => ({
      title: 'Debt statement stale',
      description: 'The day under `eligibility.cbpDebt.confirmed` is more than twelve months ago.',
      bad: [{ text: importer('eligibility:\n  cbpDebt: { finalUnpaid: false, confirmed: ⟦2025-11-23⟧ }\n') }],
      good: [
        { text: importer('eligibility:\n  cbpDebt: { finalUnpaid: false, confirmed: 2025-11-24 }\n') },
        { text: importer('eligibility:\n  cbpDebt: { finalUnpaid: false }\n') },
      ],
    }),
  },
  check({ document, catalog, today, report }) {
    const account = accountOf({ document, catalog });
    const confirmed = child(child(account?.profile.eligibility, 'cbpDebt'), 'confirmed');
    const date = dateOf(confirmed);
    if (confirmed && date !== undefined && today > addMonths(date, YEARLY_MONTHS))
      report({ message: 'old', at: confirmed, data: { date } });
  },
});
