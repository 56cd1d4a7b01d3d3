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
        what: 'This evidence is dated {date}, which is still to come.',
        help: 'Correct the date to the day the record was made.',
      },
    },
    docs: () => ({
      title: 'Evidence dated in the future',
      description:
        'The date of a piece of evidence is later than tomorrow. One day is allowed for time zones.',
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
