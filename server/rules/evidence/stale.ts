import { addDuration } from '../../calendar/calendar.ts';
import { child, durationOf } from '../../model/field.ts';
import type { Answer } from '../../model/profile.ts';
import { defineRule, keyOf } from '../rule.ts';
import { isMust, pieceDate, pieces, pieceValidUntil, profileWithEvidence, type Piece } from './pieces.ts';

/** How long evidence counts as fresh where the answer names no frequency. */
const DEFAULT = { months: 12, days: 0 };
const FILES = { 'a.pdf': 'counted' };

/** The newest evidence of an answer is older than the answer's own frequency. */
export const staleEvidence = defineRule({
  meta: {
    id: 'evidence/stale',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'calendar',
    messages: {
      stale: {
        what: {
          en: 'The newest evidence is from {date}; by the answer’s own rhythm a newer one was due on {due}.',
          es: 'La evidencia más reciente es del {date}; según el ritmo de la propia respuesta tocaba una nueva el {due}.',
        },
        help: {
          en: 'Add the latest record, or correct the frequency.',
          es: 'Añada el registro más reciente, o corrija la frecuencia.',
        },
      },
    },
    docs: {
      title: 'Evidence stale',
      description:
        'The newest date of an answer’s evidence plus its `frequency` (a year where none is given) has passed. Evidence that says `validUntil` and is still valid counts as fresh; undated evidence is not judged. It is an error on a must, a warning on a should.',
      bad: [
        {
          text: profileWithEvidence('{ file: a.pdf, date: 2026-10-23 }').replace('evidence:', '⟦evidence⟧:'),
          files: FILES,
          note: 'The answer says monthly.',
        },
      ],
      good: [
        { text: profileWithEvidence('{ file: a.pdf, date: 2026-10-24 }'), files: FILES },
        {
          text: profileWithEvidence('{ file: a.pdf, date: 2025-10-24, validUntil: 2027-10-23 }'),
          files: FILES,
        },
        { text: profileWithEvidence('a.pdf'), files: FILES },
      ],
    },
  },
  check(context) {
    const { today } = context;
    const byAnswer = new Map<Answer, Piece[]>();
    for (const piece of context.shared(pieces))
      byAnswer.set(piece.answer, [...(byAnswer.get(piece.answer) ?? []), piece]);
    for (const [answer, own] of byAnswer) {
      if (answer.status !== 'implemented' && answer.status !== 'alternative') continue;
      if (own.some((piece) => (pieceValidUntil(piece) ?? '') >= today)) continue;
      const newest =
        own
          .map((piece) => pieceDate(piece) ?? '')
          .sort()
          .at(-1) ?? '';
      const place = child(answer.field, 'evidence');
      if (newest === '' || !place || own.every((piece) => pieceValidUntil(piece) !== undefined)) continue;
      const due = addDuration(newest, durationOf(child(answer.field, 'frequency')) ?? DEFAULT);
      if (today <= due) continue;
      context.report({
        message: 'stale',
        at: keyOf(place),
        severity: isMust(context, answer.id) ? 'error' : 'warning',
        criterion: answer.id,
        data: { date: newest, due },
      });
    }
  },
});
