import { child } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import {
  findingWithEvidence,
  isMust,
  partnerWithStatement,
  pieces,
  profileWithEvidence,
} from '../../domain/evidence/pieces.ts';

const FILES = { 'a.pdf': 'counted' };

/** Evidence whose last day has passed. */
export const expiredEvidence = defineRule({
  meta: {
    id: 'evidence/expired',
    target: 'effective',
    severity: 'error',
    scope: 'dates',
    messages: {
      expired: {
        what: 'This evidence was valid until {date}.',
        help: 'Replace it with one that is valid today.',
      },
    },
    docs: () => ({
      title: 'Evidence expired',
      description:
        'The day under `validUntil` has passed, and no other piece of evidence for the same thing is valid. Evidence of something that was done, such as a visit or a session, must have been valid on that day. It is an error on a must, else a warning.',
      bad: [
        {
          text: profileWithEvidence('{ file: a.pdf, date: 2026-10-30, validUntil: ⟦2026-11-23⟧ }'),
          files: FILES,
        },
        {
          file: 'partner.ctpat.yaml',
          text: partnerWithStatement('{ file: a.pdf, validUntil: ⟦2026-11-23⟧ }'),
          files: FILES,
        },
        {
          file: 'audit.ctpat.yaml',
          text: findingWithEvidence('{ file: a.pdf, validUntil: ⟦2026-05-03⟧ }'),
          files: FILES,
          note: 'It had run out when the finding was closed.',
        },
      ],
      good: [
        {
          text: profileWithEvidence('{ file: a.pdf, date: 2026-10-30, validUntil: 2026-11-24 }'),
          files: FILES,
        },
        {
          text: profileWithEvidence(
            '{ file: a.pdf, validUntil: 2026-01-31 }\n        - { file: a.pdf, validUntil: 2027-06-30 }',
          ),
          files: FILES,
          note: 'The older certificate stands beside its successor.',
        },
        {
          file: 'audit.ctpat.yaml',
          text: findingWithEvidence('{ file: a.pdf, validUntil: 2026-05-04 }'),
          files: FILES,
          note: 'It was valid when the finding was closed.',
        },
      ],
    }),
  },
  check(context) {
    const all = context.shared(pieces);
    for (const piece of all) {
      const date = piece.validUntil;
      const place = child(piece.field, 'validUntil');
      const { heldOn } = piece;
      if (!place || date === undefined || heldOn === undefined || heldOn <= date) continue;
      const hasSuccessor = all.some(
        (other) => other.holder === piece.holder && (other.validUntil ?? '') >= heldOn,
      );
      if (hasSuccessor) continue;
      context.report({
        message: 'expired',
        at: place,
        severity: piece.answer && isMust(context, piece.answer.id) ? 'error' : 'warning',
        ...piece.about,
        data: { date },
      });
    }
  },
});
