import { addDays } from '../../calendar/calendar.ts';
import { EXPIRY_AHEAD_DAYS } from '../../calendar/program-times.ts';
import { child, dateOf, items, textOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { accountOf, accountText } from './applies.ts';

/** A license that has ended or soon will. */
export const licenseExpired = defineRule({
  meta: {
    id: 'eligibility/license-expired',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'dates',
    messages: {
      expired: {
        what: 'The license of {authority} ended on {date}.',
        help: 'Enter the renewed license.',
      },
      soon: {
        what: 'The license of {authority} ends on {date}.',
        help: 'Renew it by then.',
      },
    },
    why: 'The entity type rests on licenses in force.',
    docs: () => ({
      title: 'License expired',
      description:
        'The day under `validUntil` of a license has passed, or is no more than 60 days ahead (a warning).',
      bad: [
        {
          text: accountText(
            'third-party-logistics',
            'eligibility:\n  licenses: [{ authority: FMC, number: "12345", validUntil: ⟦2026-11-23⟧ }]\n',
          ),
        },
        {
          text: accountText(
            'third-party-logistics',
            'eligibility:\n  licenses: [{ authority: FMC, number: "12345", validUntil: ⟦2026-12-31⟧ }]\n',
          ),
        },
      ],
      good: [
        {
          text: accountText(
            'third-party-logistics',
            'eligibility:\n  licenses: [{ authority: FMC, number: "12345", validUntil: 2027-12-31 }]\n',
          ),
        },
        {
          text: accountText(
            'third-party-logistics',
            'eligibility:\n  licenses: [{ authority: FMC, number: "12345" }]\n',
          ),
        },
      ],
    }),
  },
  check({ document, catalog, today, report }) {
    const account = accountOf({ document, catalog });
    for (const license of items(child(account?.profile.eligibility, 'licenses'))) {
      const field = child(license, 'validUntil');
      const date = dateOf(field);
      if (!field || date === undefined || date > addDays(today, EXPIRY_AHEAD_DAYS)) continue;
      const isOver = date < today;
      const data = { date, authority: textOf(child(license, 'authority')) ?? '–' };
      report({
        message: isOver ? 'expired' : 'soon',
        at: field,
        severity: isOver ? 'error' : 'warning',
        data,
      });
    }
  },
});
