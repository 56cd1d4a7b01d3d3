import { addMonths } from '../../calendar/calendar.ts';
import { CONTACT_MONTHS } from '../../calendar/program-times.ts';
import { child, dateOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { memberOf, memberText } from '../../domain/deadlines/membership.ts';

/** The details of a contact have not been confirmed for half a year. */
export const contactConfirmationStale = defineRule({
  meta: {
    id: 'deadline/contact-confirmation-stale',
    target: 'SecurityProfile',
    severity: 'warning',
    scope: 'dates',
    criteria: ['1.4', '7.23'],
    messages: {
      old: {
        what: 'The details of {id} were last confirmed on {date}, more than six months ago.',
        help: 'Check name, e-mail and phone, and set confirmed to the day you did.',
      },
    },
    why: 'CBP and partners must reach the right person at once.',
    docs: () => ({
      title: 'Contact not confirmed',
      description:
        'The day under `confirmed` of a contact is more than six months ago. A contact without that day is not judged.',
      bad: [{ text: memberText('contacts:\n  - { id: cso, confirmed: ⟦2026-05-23⟧ }\n') }],
      good: [
        { text: memberText('contacts:\n  - { id: cso, confirmed: 2026-05-24 }\n  - { id: alt }\n') },
        {
          text: memberText(
            'membership: { status: withdrawn }\ncontacts:\n  - { id: cso, confirmed: 2024-05-24 }\n',
          ),
        },
      ],
    }),
  },
  check({ document, today, report }) {
    for (const { id, field } of memberOf({ document })?.profile.contacts ?? []) {
      const confirmed = child(field, 'confirmed');
      const date = dateOf(confirmed);
      if (confirmed && date !== undefined && today > addMonths(date, CONTACT_MONTHS)) {
        report({ message: 'old', at: confirmed, criterion: '1.4', data: { id, date } });
      }
    }
  },
});
