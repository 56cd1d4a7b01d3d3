import { addMonths } from '../../calendar/calendar.ts';
import { YEARLY_MONTHS } from '../../calendar/program-times.ts';
import { child, dateOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { accountOf, accountText } from './applies.ts';

const CONFIRMED = ['exportReporting', 'goodStanding'];

/** A statement about exports or good standing is more than a year old. */
export const confirmationStale = defineRule({
  meta: {
    id: 'eligibility/confirmation-stale',
    target: 'SecurityProfile',
    severity: 'warning',
    scope: 'dates',
    messages: {
      old: {
        what: {
          en: '{key} was last confirmed on {date}, more than a year ago.',
          es: '{key} se confirmó por última vez el {date}, hace más de un año.',
        },
        help: {
          en: 'Check again and set confirmed to the day you did.',
          es: 'Verifique de nuevo y ponga en confirmed el día en que lo hizo.',
        },
      },
    },
    why: { en: 'CBP looks at the latest twelve months.', es: 'CBP mira los últimos doce meses.' },
    docs: () => ({
      title: { en: 'Confirmation stale', es: 'Confirmación desactualizada' },
      description: {
        en: 'The day under `exportReporting.confirmed` or `goodStanding.confirmed` is more than twelve months ago.',
        es: 'El día indicado en `exportReporting.confirmed` o `goodStanding.confirmed` es de hace más de doce meses.',
      },
      bad: [
        {
          text: accountText(
            'exporter',
            'eligibility:\n  goodStanding: { agencies: [state], confirmed: ⟦2025-11-23⟧ }\n',
          ),
        },
      ],
      good: [
        {
          text: accountText(
            'exporter',
            'eligibility:\n  goodStanding: { agencies: [state], confirmed: 2025-11-24 }\n',
          ),
        },
        { text: accountText('exporter', 'eligibility:\n  goodStanding: { agencies: [state] }\n') },
      ],
    }),
  },
  check({ document, catalog, today, report }) {
    const account = accountOf({ document, catalog });
    for (const key of CONFIRMED) {
      const field = child(child(account?.profile.eligibility, key), 'confirmed');
      const date = dateOf(field);
      if (field && date !== undefined && today > addMonths(date, YEARLY_MONTHS))
        report({ message: 'old', at: field, data: { key, date } });
    }
  },
});
