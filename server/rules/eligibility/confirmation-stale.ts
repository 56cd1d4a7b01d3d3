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
        what: '{key} was last confirmed on {date}, more than a year ago.',
        help: 'Check again and set confirmed to the day you did.',
      },
    },
    why: 'CBP looks at the latest twelve months.',
    docs: () => ({
      title: 'Confirmation stale',
      description:
        'The day under `exportReporting.confirmed` or `goodStanding.confirmed` is more than twelve months ago.',
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
