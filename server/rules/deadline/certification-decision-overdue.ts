import { addDays } from '../../calendar/calendar.ts';
import { CERTIFICATION_DAYS } from '../../calendar/program-times.ts';
import { child, dateOf, textOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { memberOf, memberText } from '../../domain/deadlines/membership.ts';

/** CBP's decision about an application is late. */
export const certificationDecisionOverdue = defineRule({
  meta: {
    id: 'deadline/certification-decision-overdue',
    target: 'SecurityProfile',
    severity: 'info',
    scope: 'dates',
    messages: {
      late: {
        what: 'The application is from {date}; a decision was to be expected by {due}.',
        help: 'Ask the field office how it stands, and see whether the portal waits for something from you.',
      },
    },
    why: 'CBP decides within 90 days of a complete application, as far as practicable.',
    docs: () => ({
      title: 'Certification decision',
      description: 'The company has applied, is not certified yet, and 90 days have passed.',
      bad: [{ text: memberText('membership:\n  status: applicant\n  applied: ⟦2026-08-25⟧\n') }],
      good: [
        { text: memberText('membership:\n  status: applicant\n  applied: 2026-08-26\n') },
        { text: memberText('membership:\n  status: certified\n  applied: 2023-08-25\n') },
      ],
    }),
  },
  check({ document, today, report }) {
    const membership = memberOf({ document })?.membership;
    const place = child(membership, 'applied');
    const date = dateOf(place);
    const status = textOf(child(membership, 'status'));
    if (
      !place ||
      date === undefined ||
      (status !== 'applicant' && status !== 'approved') ||
      child(membership, 'certified')
    )
      return;
    const due = addDays(date, CERTIFICATION_DAYS);
    if (today > due) report({ message: 'late', at: place, data: { date, due } });
  },
});
