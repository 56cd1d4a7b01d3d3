import { addDays, daysBetween } from '../../calendar/calendar.ts';
import { EXPIRY_AHEAD_DAYS } from '../../calendar/program-times.ts';
import { child } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import {
  findingWithEvidence,
  partnerWithStatement,
  pieces,
  profileWithEvidence,
} from '../../domain/evidence/pieces.ts';

const FILES = { 'a.pdf': 'counted' };

/** Evidence that will run out within sixty days. */
export const evidenceExpiresSoon = defineRule({
  meta: {
    id: 'evidence/expires-soon',
    target: 'effective',
    severity: 'warning',
    scope: 'dates',
    messages: {
      soon: {
        what: 'This evidence is valid until {date}, {days} more days.',
        help: 'Have its successor ready by then.',
      },
    },
    docs: () => ({
      title: 'Evidence expires soon',
      description:
        'The day under `validUntil` is no more than 60 days ahead, and no other piece of evidence for the same thing is valid for longer. Evidence of something that was done need not last.',
      bad: [
        {
          text: profileWithEvidence('{ file: a.pdf, date: 2026-10-30, validUntil: ⟦2027-01-23⟧ }'),
          files: FILES,
        },
        {
          file: 'partner.ctpat.yaml',
          text: partnerWithStatement('{ file: a.pdf, validUntil: ⟦2026-12-31⟧ }'),
          files: FILES,
        },
      ],
      good: [
        {
          file: 'audit.ctpat.yaml',
          text: findingWithEvidence('{ file: a.pdf, validUntil: 2026-12-31 }'),
          files: FILES,
        },
        {
          text: profileWithEvidence('{ file: a.pdf, date: 2026-10-30, validUntil: 2027-01-24 }'),
          files: FILES,
        },
        {
          text: profileWithEvidence('{ file: a.pdf, date: 2026-10-30, validUntil: 2026-11-23 }'),
          files: FILES,
          note: 'It has expired; that is another finding.',
        },
      ],
    }),
  },
  check(context) {
    const { today } = context;
    const all = context.shared(pieces);
    const horizon = addDays(today, EXPIRY_AHEAD_DAYS);
    for (const piece of all) {
      const date = piece.validUntil;
      const place = child(piece.field, 'validUntil');
      if (!place || !piece.isStanding || date === undefined || date < today || date > horizon) continue;
      if (all.some((other) => other.holder === piece.holder && (other.validUntil ?? '') > date)) continue;
      context.report({
        message: 'soon',
        at: place,
        ...piece.about,
        data: { date, days: daysBetween(today, date) },
      });
    }
  },
});
