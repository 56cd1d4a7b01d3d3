import { booleanOf, child } from '../../model/field.ts';
import { defineRule, keyOf } from '../rule.ts';
import { memberOf, memberText } from '../../domain/deadlines/membership.ts';

/** No annual notification of a Trade Compliance member is on record. */
export const missingTradeComplianceNotification = defineRule({
  meta: {
    id: 'deadline/missing-trade-compliance-notification',
    target: 'SecurityProfile',
    inherited: 'here',
    severity: 'warning',
    scope: 'document',
    messages: {
      missing: {
        what: 'No annual notification of Trade Compliance is on record.',
        help: 'Enter the day the last letter was filed under annualNotification.',
      },
    },
    why: 'Members of Trade Compliance file a notification letter each year.',
    docs: () => ({
      title: 'Trade Compliance notification missing',
      description:
        'The company is a member of CTPAT Trade Compliance, and the day of its annual notification is missing.',
      bad: [{ text: memberText('membership:\n  ⟦tradeCompliance⟧: { member: true }\n') }],
      good: [
        {
          text: memberText(
            'membership:\n  tradeCompliance: { member: true, annualNotification: 2026-03-01 }\n',
          ),
        },
        { text: memberText('membership:\n  tradeCompliance: { member: false }\n') },
        { text: memberText('membership:\n  status: withdrawn\n  tradeCompliance: { member: true }\n') },
      ],
    }),
  },
  check({ document, report }) {
    const trade = child(memberOf({ document })?.membership, 'tradeCompliance');
    if (!trade || booleanOf(child(trade, 'member')) !== true || child(trade, 'annualNotification')) return;
    report({
      message: 'missing',
      at: { range: keyOf(trade).range, path: [...trade.path, 'annualNotification'] },
    });
  },
});
