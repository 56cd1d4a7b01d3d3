import { addDays } from '../../calendar/calendar.ts';
import { EXPIRY_AHEAD_DAYS } from '../../calendar/program-times.ts';
import { child, dateOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { accountOf, accountText, bondLevel, importer } from './applies.ts';

/** A bond that has ended or soon will. */
export const bondExpired = defineRule({
  meta: {
    id: 'eligibility/bond-expired',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'dates',
    messages: {
      ended: {
        what: 'The bond ended on {date}.',
        help: 'Name the bond that is in force today.',
      },
      soon: {
        what: 'The bond ends on {date}.',
        help: 'Have its successor in place by then.',
      },
    },
    why: 'Membership rests on a bond in force.',
    docs: () => ({
      title: 'Bond ended',
      description:
        'The entity type needs a bond, and the day under `expires` or `cancelled` has passed, or is no more than 60 days ahead (a warning).',
      bad: [
        { text: importer('eligibility:\n  bond: { type: continuous, expires: ⟦2026-11-23⟧ }\n') },
        { text: importer('eligibility:\n  bond: { type: continuous, cancelled: ⟦2026-11-01⟧ }\n') },
        { text: importer('eligibility:\n  bond: { type: continuous, expires: ⟦2027-01-23⟧ }\n') },
      ],
      good: [
        {
          text: importer(
            'eligibility:\n  bond: { type: continuous, effective: 2020-01-01, expires: 2027-01-24 }\n',
          ),
        },
        {
          text: accountText('exporter', 'eligibility:\n  bond: { type: continuous, expires: 2020-01-01 }\n'),
          note: 'Exporters need no bond.',
        },
      ],
    }),
  },
  check({ document, catalog, today, report }) {
    const account = accountOf({ document, catalog });
    if (!account?.entity.bond) return;
    const level = bondLevel(account.entity);
    const bond = child(account.profile.eligibility, 'bond');
    for (const key of ['cancelled', 'expires']) {
      const field = child(bond, key);
      const date = dateOf(field);
      if (!field || date === undefined) continue;
      const isEnded = key === 'cancelled' ? date <= today : date < today;
      if (isEnded) {
        report({ message: 'ended', at: field, severity: level, data: { date } });
        return;
      }
      if (date > addDays(today, EXPIRY_AHEAD_DAYS)) continue;
      report({ message: 'soon', at: field, severity: level === 'info' ? 'info' : 'warning', data: { date } });
      return;
    }
  },
});
