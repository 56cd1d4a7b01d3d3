import { addDays, addMonths } from '../../calendar/calendar.ts';
import { FIRST_VALIDATION_MONTHS } from '../../calendar/program-times.ts';
import { child, dateOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { isValidated, memberOf, memberText } from '../../domain/deadlines/membership.ts';

/** Days before the end of the year at which it is told. */
const AHEAD = 180;

/** A certified member waits for its first validation. */
export const firstValidationDue = defineRule({
  meta: {
    id: 'deadline/first-validation-due',
    target: 'SecurityProfile',
    severity: 'info',
    scope: 'dates',
    messages: {
      due: {
        what: 'The first validation is expected by {due}, a year after certification.',
        help: 'Have evidence since the certification ready; CBP gives about 30 days of notice.',
      },
      late: {
        what: 'The first validation was expected by {due}, a year after certification, and none is on record.',
        help: 'Enter its day under validated; if there was none, ask the specialist when it will be.',
      },
    },
    why: 'The statute wants a first validation within a year of certification, as far as practicable.',
    docs: () => ({
      title: 'First validation due',
      description:
        'The company is certified, no validation is on record, and the year after certification ends within 180 days (an info) or has ended (a warning: CBP sets the day, not the company).',
      bad: [
        { text: memberText('membership:\n  certified: ⟦2026-05-01⟧\n') },
        { text: memberText('membership:\n  certified: ⟦2025-11-23⟧\n') },
      ],
      good: [
        {
          text: memberText('membership:\n  certified: 2026-06-01\n'),
          note: 'Its end is more than 180 days ahead.',
        },
        { text: memberText('membership:\n  certified: 2023-05-01\n  validated: 2024-04-01\n') },
        {
          text: memberText('membership:\n  status: validated\n  certified: 2023-05-01\n'),
          note: 'It was validated; only the date is missing, which is another finding.',
        },
        { text: memberText('membership:\n  status: removed\n  certified: 2023-05-01\n') },
      ],
    }),
  },
  check({ document, today, report }) {
    const membership = memberOf({ document })?.membership;
    const place = child(membership, 'certified');
    const certified = dateOf(place);
    if (!place || certified === undefined || child(membership, 'validated')) return;
    if (isValidated(membership)) return;
    const due = addMonths(certified, FIRST_VALIDATION_MONTHS);
    if (today > due) report({ message: 'late', at: place, severity: 'warning', data: { due } });
    else if (today >= addDays(due, -AHEAD)) report({ message: 'due', at: place, data: { due } });
  },
});
