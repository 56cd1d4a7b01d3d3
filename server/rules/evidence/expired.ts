import { child } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { isMust, pieces, profileWithEvidence } from './pieces.ts';

const FILES = { 'a.pdf': 'counted' };

/** Evidence whose last day has passed. */
export const expiredEvidence = defineRule({
  meta: {
    id: 'evidence/expired',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'calendar',
    messages: {
      expired: {
        what: {
          en: 'This evidence was valid until {date}.',
          es: 'Esta evidencia fue válida hasta el {date}.',
        },
        help: { en: 'Replace it with one that is valid today.', es: 'Sustitúyala por una vigente.' },
      },
    },
    docs: {
      title: { en: 'Evidence expired', es: 'Evidencia vencida' },
      description: {
        en: 'The day under `validUntil` has passed, and no other piece of evidence of the answer is valid. It is an error on a must, a warning on a should.',
        es: 'El día indicado en `validUntil` ya pasó y ninguna otra evidencia de la respuesta está vigente. Es un error si el criterio es obligatorio, una advertencia si es recomendado.',
      },
      bad: [
        {
          text: profileWithEvidence('{ file: a.pdf, date: 2026-10-30, validUntil: ⟦2026-11-23⟧ }'),
          files: FILES,
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
      ],
    },
  },
  check(context) {
    const all = context.shared(pieces);
    for (const piece of all) {
      const date = piece.validUntil;
      const place = child(piece.field, 'validUntil');
      if (!place || date === undefined || context.today <= date) continue;
      const hasSuccessor = all.some(
        (other) => other.answer === piece.answer && (other.validUntil ?? '') >= context.today,
      );
      if (hasSuccessor) continue;
      context.report({
        message: 'expired',
        at: place,
        severity: isMust(context, piece.answer.id) ? 'error' : 'warning',
        criterion: piece.answer.id,
        data: { date },
      });
    }
  },
});
