import { addDays } from '../../calendar/calendar.ts';
import { child } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { findingWithEvidence, pieces, profileWithEvidence } from '../../domain/evidence/pieces.ts';

const FILES = { 'a.pdf': 'counted' };

/** Evidence that was made on a day that has not come. */
export const evidenceDateInFuture = defineRule({
  meta: {
    id: 'evidence/date-in-future',
    target: 'effective',
    severity: 'error',
    scope: 'dates',
    messages: {
      future: {
        what: {
          en: 'This evidence is dated {date}, which is still to come.',
          es: 'Esta evidencia tiene fecha {date}, que aún no llega.',
        },
        help: {
          en: 'Correct the date to the day the record was made.',
          es: 'Corrija la fecha al día en que se hizo el registro.',
        },
      },
    },
    docs: () => ({
      title: { en: 'Evidence dated in the future', es: 'Evidencia con fecha futura' },
      description: {
        en: 'The date of a piece of evidence is later than tomorrow. One day is allowed for time zones.',
        es: 'La fecha de una evidencia es posterior a mañana. Se tolera un día por los husos horarios.',
      },
      bad: [
        { text: profileWithEvidence('{ file: a.pdf, date: ⟦2026-11-26⟧ }'), files: FILES },
        {
          file: 'audit.ctpat.yaml',
          text: findingWithEvidence('{ file: a.pdf, date: ⟦2027-01-01⟧ }'),
          files: FILES,
        },
      ],
      good: [
        { text: profileWithEvidence('{ file: a.pdf, date: 2026-11-25 }'), files: FILES },
        {
          text: profileWithEvidence('{ file: a.pdf, date: 2026-11-20, validUntil: 2027-11-20 }'),
          files: FILES,
        },
      ],
    }),
  },
  check(context) {
    const tomorrow = addDays(context.today, 1);
    for (const piece of context.shared(pieces)) {
      const date = piece.date;
      const place = child(piece.field, 'date');
      if (!place || date === undefined || date <= tomorrow) continue;
      context.report({ message: 'future', at: place, ...piece.about, data: { date } });
    }
  },
});
