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
        what: {
          en: 'The annual review that was due on {due} has not been submitted; the last one is from {last}.',
          es: 'La revisión anual que vencía el {due} no se ha enviado; la última es del {last}.',
        },
        help: {
          en: 'Submit it at once and set lastAnnualReview; a missed review puts the status at risk.',
          es: 'Envíela de inmediato y ponga lastAnnualReview; una revisión omitida pone en riesgo el estatus.',
        },
      },
    },
    why: {
      en: 'A member reviews its whole profile once a year, by its anniversary.',
      es: 'Un miembro revisa todo su perfil una vez al año, antes de su aniversario.',
    },
    docs: () => ({
      title: { en: 'Annual review overdue', es: 'Revisión anual vencida' },
      description: {
        en: 'The last anniversary has passed and no review was submitted in the 90 days before it or since. Without `lastAnnualReview`, or in the first year after certification, nothing is said.',
        es: 'El último aniversario ya pasó y no se envió ninguna revisión en los 90 días anteriores ni desde entonces. Sin `lastAnnualReview`, o en el primer año después de la certificación, no se dice nada.',
      },
      bad: [{ text: memberText('membership:\n  anniversary: ⟦"09-14"⟧\n  lastAnnualReview: 2025-09-02\n') }],
      good: [
        { text: memberText('membership:\n  anniversary: "09-14"\n  lastAnnualReview: 2026-06-16\n') },
        {
          text: memberText('membership:\n  anniversary: "11-24"\n  lastAnnualReview: 2025-11-20\n'),
          note: { en: 'It is due today.', es: 'Vence hoy.' },
        },
        { text: memberText('membership:\n  anniversary: "09-14"\n') },
        {
          text: memberText(
            'membership:\n  certified: 2026-07-01\n  anniversary: "09-14"\n  lastAnnualReview: 2025-09-02\n',
          ),
          note: {
            en: 'The window had opened before the certification.',
            es: 'El plazo se había abierto antes de la certificación.',
          },
        },
        {
          text: memberText(
            'membership:\n  status: withdrawn\n  anniversary: "09-14"\n  lastAnnualReview: 2024-09-02\n',
          ),
        },
        {
          text: memberText('membership:\n  anniversary: "02-29"\n  lastAnnualReview: 2026-02-20\n'),
          note: {
            en: 'In other years the day falls on 02-28.',
            es: 'En los demás años el día cae en 02-28.',
          },
        },
        {
          text: memberText('membership:\n  anniversary: "04-31"\n  lastAnnualReview: 2025-02-20\n'),
          note: {
            en: 'No year has that day, so nothing can be said.',
            es: 'Ningún año tiene ese día, así que no se puede decir nada.',
          },
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
