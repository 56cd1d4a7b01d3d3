import { child } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { accountOf, accountText, eligibilityPlace, importer } from './applies.ts';

/** Nothing says when the company was last active in its role. */
export const missingActivity = defineRule({
  meta: {
    id: 'eligibility/missing-activity',
    target: 'SecurityProfile',
    inherited: 'here',
    severity: 'warning',
    scope: 'document',
    messages: {
      missing: {
        what: 'Nothing says when the company was last active in its role.',
        help: 'Add lastActivity: the day of the last import, export or crossing.',
      },
    },
    why: 'Members are active in their role within the last twelve months.',
    docs: () => ({
      title: 'Activity missing',
      description:
        'The entity type must have been active within twelve months, and `eligibility.lastActivity` is missing.',
      bad: [{ text: importer('⟦eligibility⟧: { duns: 012345678 }\n') }],
      good: [
        { text: importer('eligibility:\n  lastActivity: 2026-10-30\n') },
        {
          text: accountText('third-party-logistics', 'eligibility: { subcontractLevels: 1 }\n'),
          note: 'This entity type is not asked.',
        },
      ],
    }),
  },
  check({ document, catalog, report }) {
    const account = accountOf({ document, catalog });
    if (!account?.entity.activityRequired) return;
    const { profile } = account;
    if (child(profile.eligibility, 'lastActivity')) return;
    const { range } = eligibilityPlace(profile);
    report({ message: 'missing', at: { range, path: ['eligibility', 'lastActivity'] } });
  },
});
