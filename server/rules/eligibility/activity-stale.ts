import { addMonths } from '../../calendar/calendar.ts';
import { YEARLY_MONTHS } from '../../calendar/program-times.ts';
import { child, dateOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { accountOf, accountText, importer } from './applies.ts';

/** The company has not been active in its role for a year. */
export const activityStale = defineRule({
  meta: {
    id: 'eligibility/activity-stale',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'dates',
    messages: {
      old: {
        what: 'The last activity was on {date}, more than a year ago.',
        help: 'Bring the date up to date; a company that is no longer active is not eligible.',
      },
    },
    why: 'Members are active in their role within the last twelve months.',
    docs: () => ({
      title: 'Activity stale',
      description:
        'The entity type must have been active within twelve months, and `eligibility.lastActivity` is older.',
      bad: [{ text: importer('eligibility:\n  lastActivity: ⟦2025-11-23⟧\n') }],
      good: [
        { text: importer('eligibility:\n  lastActivity: 2025-11-24\n') },
        { text: importer('eligibility: { duns: 012345678 }\n') },
        {
          text: accountText('third-party-logistics', 'eligibility: { lastActivity: 2020-01-01 }\n'),
          note: 'This entity type is not asked.',
        },
      ],
    }),
  },
  check({ document, catalog, today, report }) {
    const account = accountOf({ document, catalog });
    if (!account?.entity.activityRequired) return;
    const field = child(account.profile.eligibility, 'lastActivity');
    const date = dateOf(field);
    if (field && date !== undefined && today > addMonths(date, YEARLY_MONTHS))
      report({ message: 'old', at: field, data: { date } });
  },
});
