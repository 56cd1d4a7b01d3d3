import { addMonths } from '../../calendar/calendar.ts';
import { YEARLY_MONTHS } from '../../calendar/program-times.ts';
import { booleanOf, child, dateOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { memberOf, memberText } from '../../domain/deadlines/membership.ts';

/** The annual notification of a Trade Compliance member is old. */
export const tradeComplianceNotificationOverdue = defineRule({
  meta: {
    id: 'deadline/trade-compliance-notification-overdue',
    target: 'SecurityProfile',
    severity: 'warning',
    scope: 'dates',
    messages: {
      old: {
        what: 'The last annual notification of Trade Compliance is from {date}, more than a year ago.',
        help: 'File this year’s letter in the portal and enter the day.',
      },
    },
    why: 'Members of Trade Compliance file a notification letter each year.',
    docs: () => ({
      title: 'Trade Compliance notification',
      description:
        'The company is a member of CTPAT Trade Compliance, and its annual notification is more than twelve months old.',
      bad: [
        {
          text: memberText(
            'membership:\n  tradeCompliance: { member: true, annualNotification: ⟦2025-11-23⟧ }\n',
          ),
        },
      ],
      good: [
        {
          text: memberText(
            'membership:\n  tradeCompliance: { member: true, annualNotification: 2025-11-24 }\n',
          ),
        },
        {
          text: memberText(
            'membership:\n  tradeCompliance: { member: false, annualNotification: 2020-01-01 }\n',
          ),
        },
        { text: memberText('membership:\n  tradeCompliance: { member: true }\n') },
      ],
    }),
  },
  check({ document, today, report }) {
    const trade = child(memberOf({ document })?.membership, 'tradeCompliance');
    if (!trade || booleanOf(child(trade, 'member')) !== true) return;
    const place = child(trade, 'annualNotification');
    const date = dateOf(place);
    if (place && date !== undefined && today > addMonths(date, YEARLY_MONTHS))
      report({ message: 'old', at: place, data: { date } });
  },
});
