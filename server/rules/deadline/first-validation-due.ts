import { addDays, addMonths } from '../../calendar/calendar.ts';
import { FIRST_VALIDATION_MONTHS } from '../../calendar/program-times.ts';
import { child, dateOf, textOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { memberOf, memberText } from '../../domain/deadlines/membership.ts';

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
        what: {
          en: 'The first validation is expected by {due}, a year after certification.',
          es: 'La primera validación se espera a más tardar el {due}, un año después de la certificación.',
        },
        help: {
          en: 'Have evidence since the certification ready; CBP gives about 30 days of notice.',
          es: 'Tenga lista la evidencia desde la certificación; CBP avisa con unos 30 días.',
        },
      },
      late: {
        what: {
          en: 'The first validation was expected by {due}, a year after certification, and none is on record.',
          es: 'La primera validación se esperaba a más tardar el {due}, un año después de la certificación, y no consta ninguna.',
        },
        help: {
          en: 'Enter its day under validated; if there was none, ask the specialist when it will be.',
          es: 'Registre su día en validated; si no la hubo, pregunte al especialista cuándo será.',
        },
      },
    },
    why: {
      en: 'The statute wants a first validation within a year of certification, as far as practicable.',
      es: 'La ley pide una primera validación dentro del año siguiente a la certificación, en lo posible.',
    },
    docs: () => ({
      title: { en: 'First validation due', es: 'Primera validación próxima' },
      description: {
        en: 'The company is certified, no validation is on record, and the year after certification ends within 180 days (an info) or has ended (a warning: CBP sets the day, not the company).',
        es: 'La empresa está certificada, no consta ninguna validación y el año posterior a la certificación termina dentro de 180 días (información) o ya terminó (una advertencia: el día lo fija CBP, no la empresa).',
      },
      bad: [
        { text: memberText('membership:\n  certified: ⟦2026-05-01⟧\n') },
        { text: memberText('membership:\n  certified: ⟦2025-11-23⟧\n') },
      ],
      good: [
        {
          text: memberText('membership:\n  certified: 2026-06-01\n'),
          note: {
            en: 'Its end is more than 180 days ahead.',
            es: 'Faltan más de 180 días para que termine.',
          },
        },
        { text: memberText('membership:\n  certified: 2023-05-01\n  validated: 2024-04-01\n') },
        {
          text: memberText('membership:\n  status: validated\n  certified: 2023-05-01\n'),
          note: {
            en: 'It was validated; only the day is not on record.',
            es: 'Ya se validó; solo falta registrar el día.',
          },
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
    if (textOf(child(membership, 'status')) === 'validated') return;
    const due = addMonths(certified, FIRST_VALIDATION_MONTHS);
    if (today > due) report({ message: 'late', at: place, severity: 'warning', data: { due } });
    else if (today >= addDays(due, -AHEAD)) report({ message: 'due', at: place, data: { due } });
  },
});
