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
        what: {
          en: 'The details of {id} were last confirmed on {date}, more than six months ago.',
          es: 'Los datos de {id} se confirmaron por última vez el {date}, hace más de seis meses.',
        },
        help: {
          en: 'Check name, e-mail and phone, and set confirmed to the day you did.',
          es: 'Revise nombre, correo y teléfono, y ponga en confirmed el día en que lo hizo.',
        },
      },
    },
    why: {
      en: 'CBP and partners must reach the right person at once.',
      es: 'CBP y los socios deben localizar de inmediato a la persona correcta.',
    },
    docs: () => ({
      title: { en: 'Contact not confirmed', es: 'Contacto sin confirmar' },
      description: {
        en: 'The day under `confirmed` of a contact is more than six months ago. A contact without that day is not judged.',
        es: 'El día indicado en `confirmed` de un contacto es de hace más de seis meses. Un contacto sin ese día no se juzga.',
      },
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
