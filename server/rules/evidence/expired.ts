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
        what: {
          en: 'This evidence was valid until {date}.',
          es: 'Esta evidencia fue válida hasta el {date}.',
        },
        help: { en: 'Replace it with one that is valid today.', es: 'Sustitúyala por una vigente.' },
      },
    },
    docs: () => ({
      title: { en: 'Evidence expired', es: 'Evidencia vencida' },
      description: {
        en: 'The day under `validUntil` has passed, and no other piece of evidence for the same thing is valid. Evidence of something that was done, such as a visit or a session, must have been valid on that day. It is an error on a must, else a warning.',
        es: 'El día indicado en `validUntil` ya pasó y ninguna otra evidencia de lo mismo está vigente. La evidencia de algo que se hizo, como una visita o una sesión, debió estar vigente ese día. Es un error si el criterio es obligatorio; si no, una advertencia.',
      },
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
          note: {
            en: 'It had run out when the finding was closed.',
            es: 'Ya había vencido cuando se cerró el hallazgo.',
          },
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
          note: {
            en: 'The older certificate stands beside its successor.',
            es: 'El certificado anterior está junto al que lo sustituye.',
          },
        },
        {
          file: 'audit.ctpat.yaml',
          text: findingWithEvidence('{ file: a.pdf, validUntil: 2026-05-04 }'),
          files: FILES,
          note: {
            en: 'It was valid when the finding was closed.',
            es: 'Estaba vigente cuando se cerró el hallazgo.',
          },
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
