import { child, dateOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { annualReviews } from '../../domain/deadlines/annual-review.ts';
import { memberOf, memberText } from '../../domain/deadlines/membership.ts';

/** An anniversary has passed without its annual review. */
export const annualReviewOverdue = defineRule({
  meta: {
    id: 'deadline/annual-review-overdue',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'dates',
    messages: {
      overdue: {
        what: 'The annual review that was due on {due} has not been submitted; the last one is from {last}.',
        help: 'Submit it at once and set lastAnnualReview; a missed review puts the status at risk.',
      },
    },
    why: 'A member reviews its whole profile once a year, by its anniversary.',
    docs: () => ({
      title: 'Annual review overdue',
      description:
        'The last anniversary has passed and no review was submitted in the 90 days before it or since. Without `lastAnnualReview`, or in the first year after certification, nothing is said.',
      bad: [{ text: memberText('membership:\n  anniversary: ⟦"09-14"⟧\n  lastAnnualReview: 2025-09-02\n') }],
      good: [
        { text: memberText('membership:\n  anniversary: "09-14"\n  lastAnnualReview: 2026-06-16\n') },
        {
          text: memberText('membership:\n  anniversary: "11-24"\n  lastAnnualReview: 2025-11-20\n'),
          note: 'It is due today.',
        },
        { text: memberText('membership:\n  anniversary: "09-14"\n') },
        {
          text: memberText(
            'membership:\n  certified: 2026-07-01\n  anniversary: "09-14"\n  lastAnnualReview: 2025-09-02\n',
          ),
          note: 'The window had opened before the certification.',
        },
        {
          text: memberText(
            'membership:\n  status: withdrawn\n  anniversary: "09-14"\n  lastAnnualReview: 2024-09-02\n',
          ),
        },
        {
          text: memberText('membership:\n  anniversary: "02-29"\n  lastAnnualReview: 2026-02-20\n'),
          note: 'In other years the day falls on 02-28.',
        },
        {
          text: memberText('membership:\n  anniversary: "04-31"\n  lastAnnualReview: 2025-02-20\n'),
          note: 'No year has that day, so nothing can be said.',
        },
      ],
    }),
  },
  check({ document, today, report }) {
    const member = memberOf({ document });
    const past = member && annualReviews(member, today)?.past;
    const place = child(member?.membership, 'anniversary');
    const last = dateOf(child(member?.membership, 'lastAnnualReview'));
    if (!past || !place || last === undefined || past.isSubmitted) return;
    report({ message: 'overdue', at: place, data: { due: past.due, last } });
  },
});
