import { child, dateOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { annualReviews } from '../../domain/deadlines/annual-review.ts';
import { memberOf, memberText } from '../../domain/deadlines/membership.ts';

/** The window of the annual review is open and the review is not submitted. */
export const annualReviewOpen = defineRule({
  meta: {
    id: 'deadline/annual-review-open',
    target: 'SecurityProfile',
    severity: 'info',
    scope: 'dates',
    messages: {
      open: {
        what: '{open} of {all} answers still need review before the annual review on {due}.',
        help: 'Review each answer, update `reviewed`, and have the company officer submit the review.',
      },
      ready: {
        what: 'All answers are reviewed, but the annual review due on {due} is not submitted.',
        help: 'Have the company officer submit it, and add the date under `lastAnnualReview`.',
      },
    },
    why: 'Only edits of the 90 days before the anniversary count for the annual review.',
    docs: () => ({
      title: 'Annual review open',
      description:
        'The 90 days before the anniversary have begun and no review has been submitted in them. It is reported once, with the number of answers that still need review. A profile without answers has nothing to review.',
      bad: [
        {
          text: memberText(
            'membership:\n  anniversary: ⟦"12-15"⟧\n  lastAnnualReview: 2025-12-10\nsections:\n  sealSecurity:\n    "6.2": { status: implemented, response: Used., evidence: a.pdf, reviewed: 2025-11-02 }\n',
          ),
        },
        {
          text: memberText(
            'membership:\n  anniversary: ⟦"12-15"⟧\n  lastAnnualReview: 2025-12-10\nsections:\n  sealSecurity:\n    "6.2": { status: implemented, response: Used., evidence: a.pdf, reviewed: 2026-11-02 }\n',
          ),
          note: 'Every answer is reviewed; the submission is what remains.',
        },
      ],
      good: [
        { text: memberText('membership:\n  anniversary: "12-15"\n  lastAnnualReview: 2026-11-02\n') },
        { text: memberText('membership:\n  anniversary: "03-15"\n  lastAnnualReview: 2026-03-02\n') },
        {
          text: memberText('membership:\n  anniversary: "12-15"\n  lastAnnualReview: 2025-12-10\n'),
          note: 'There is no answer to review yet.',
        },
        {
          text: memberText('membership:\n  status: applicant\n  anniversary: "12-15"\n'),
          note: 'An applicant has nothing to review yet.',
        },
        { text: memberText('membership:\n  certified: 2026-11-02\n  anniversary: "12-15"\n') },
      ],
    }),
  },
  check({ document, today, report }) {
    const member = memberOf({ document });
    const coming = member && annualReviews(member, today)?.coming;
    const place = child(member?.membership, 'anniversary');
    if (!member || !coming || !place || today < coming.opens || coming.isSubmitted) return;
    const answers = member.profile.answers.filter(({ site }) => site === undefined);
    if (answers.length === 0) return;
    const open = answers.filter(
      ({ field }) => (dateOf(child(field, 'reviewed')) ?? '') < coming.opens,
    ).length;
    report({
      message: open === 0 ? 'ready' : 'open',
      at: place,
      data: { due: coming.due, open, all: answers.length },
    });
  },
});
