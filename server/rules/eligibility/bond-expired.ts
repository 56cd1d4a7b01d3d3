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
        what: { en: 'The bond ended on {date}.', es: 'La fianza terminó el {date}.' },
        help: { en: 'Name the bond that is in force today.', es: 'Indique la fianza vigente hoy.' },
      },
      soon: {
        what: { en: 'The bond ends on {date}.', es: 'La fianza termina el {date}.' },
        help: { en: 'Have its successor in place by then.', es: 'Tenga lista la siguiente para entonces.' },
      },
    },
    why: { en: 'Membership rests on a bond in force.', es: 'La membresía se apoya en una fianza vigente.' },
    docs: () => ({
      title: { en: 'Bond ended', es: 'Fianza terminada' },
      description: {
        en: 'The entity type needs a bond, and the day under `expires` or `cancelled` has passed, or is no more than 60 days ahead (a warning).',
        es: 'El tipo de entidad necesita una fianza, y el día indicado en `expires` o `cancelled` ya pasó o faltan 60 días o menos (una advertencia).',
      },
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
          note: { en: 'Exporters need no bond.', es: 'Los exportadores no necesitan fianza.' },
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
