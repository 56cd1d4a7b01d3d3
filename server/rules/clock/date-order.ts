import { child, dateOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { givenAnswers } from '../profile/judged-answers.ts';
import { memberOf, memberText } from './member.ts';
import { orderedDates } from './ordered-dates.ts';

/** Two dates are in the wrong order. */
export const dateOrder = defineRule({
  meta: {
    id: 'clock/date-order',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'document',
    messages: {
      order: {
        what: {
          en: '{after} ({afterDate}) is earlier than {before} ({beforeDate}).',
          es: '{after} ({afterDate}) es anterior a {before} ({beforeDate}).',
        },
        help: { en: 'Correct one of the two dates.', es: 'Corrija una de las dos fechas.' },
      },
    },
    why: {
      en: 'A clock that starts from a wrong date ends on a wrong day.',
      es: 'Un plazo que parte de una fecha equivocada termina en un día equivocado.',
    },
    docs: {
      title: { en: 'Dates in the wrong order', es: 'Fechas en desorden' },
      description: {
        en: 'The certification is earlier than the application, the validation earlier than the certification, the end of a bond earlier than its beginning, or a deadline or an answer earlier than what it belongs to.',
        es: 'La certificación es anterior a la solicitud, la validación es anterior a la certificación, el fin de una fianza es anterior a su inicio, o un plazo o una respuesta es anterior a aquello a lo que corresponde.',
      },
      bad: [
        { text: memberText('membership:\n  applied: 2023-09-01\n  certified: ⟦2023-08-20⟧\n') },
        {
          text: memberText(
            'eligibility:\n  bond: { type: continuous, effective: 2025-01-01, expires: ⟦2024-12-31⟧ }\nmembership:\n  events: [{ type: specialist-request, date: 2026-11-02, answered: ⟦2026-10-20⟧ }]\n',
          ),
        },
      ],
      good: [
        {
          text: memberText(
            'membership:\n  applied: 2023-09-01\n  certified: 2023-11-20\n  validated: 2024-09-10\n',
          ),
        },
        {
          text: memberText(
            'membership:\n  applied: 2023-09-01\n  certified: 2023-09-01\n  events: [{ type: specialist-request, date: 2026-11-02, due: 2026-11-02 }]\n',
          ),
          note: { en: 'On one day.', es: 'El mismo día.' },
        },
      ],
    },
  },
  check({ document, shared, report }) {
    const member = memberOf({ document });
    if (!member) return;
    for (const { holder, before, after } of orderedDates(member.profile, shared(givenAnswers))) {
      const place = child(holder, after);
      const beforeDate = dateOf(child(holder, before));
      const afterDate = dateOf(place);
      if (!place || beforeDate === undefined || afterDate === undefined || afterDate >= beforeDate) continue;
      report({ message: 'order', at: place, data: { before, after, beforeDate, afterDate } });
    }
  },
});
