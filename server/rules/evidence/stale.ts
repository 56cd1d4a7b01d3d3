import { addDuration, type Duration } from '../../calendar/calendar.ts';
import { child, durationOf } from '../../model/field.ts';
import { evidenceOf } from '../../model/profile.ts';
import { givenAnswers, type JudgedAnswer } from '../../domain/answers/effective-answers.ts';
import { defineRule, keyOf } from '../rule.ts';
import { newestDay } from '../../domain/evidence/period.ts';
import { isMust, profileWithEvidence } from '../../domain/evidence/pieces.ts';

/** How long evidence counts as fresh where the answer names no frequency. */
const DEFAULT = { months: 12, days: 0 };
const FILES = { 'a.pdf': 'counted' };

/** How often the answer is done; a site's answer takes it from the main one where it says nothing itself. */
function frequencyOf({ field, main }: JudgedAnswer): Duration | undefined {
  return durationOf(child(field, 'frequency') ?? child(main?.field, 'frequency'));
}

/** The newest evidence of an answer is older than the answer's own frequency. */
export const staleEvidence = defineRule({
  meta: {
    id: 'evidence/stale',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'dates',
    failureReason: 'not-as-written',
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
    docs: () => ({
      title: { en: 'Evidence stale', es: 'Evidencia desactualizada' },
      description: {
        en: 'The newest date of an answer’s evidence plus its `frequency` (a year where none is given) has passed. A piece whose `period` ends later counts from there. Nothing is said where a piece names `validUntil`: it is still valid, or `evidence/expired` tells. Undated evidence is not judged. It is an error on a must, a warning on a should.',
        es: 'A la fecha más reciente de la evidencia de una respuesta se le suma su `frequency` (un año si no se indica), y ese día ya pasó. Si una evidencia tiene un `period` que termina después, se cuenta desde ahí. No se dice nada si una evidencia tiene `validUntil`: o sigue vigente, o lo indica `evidence/expired`. La evidencia sin fecha no se juzga. Es un error si el criterio es obligatorio, una advertencia si es recomendado.',
      },
      bad: [
        {
          text: profileWithEvidence('{ file: a.pdf, date: 2026-10-23 }').replace('evidence:', '⟦evidence⟧:'),
          files: FILES,
          note: { en: 'The answer says monthly.', es: 'La respuesta dice cada mes.' },
        },
      ],
      good: [
        { text: profileWithEvidence('{ file: a.pdf, date: 2026-10-24 }'), files: FILES },
        {
          text: profileWithEvidence('{ file: a.pdf, date: 2025-10-24, validUntil: 2027-10-23 }'),
          files: FILES,
        },
        { text: profileWithEvidence('a.pdf'), files: FILES },
        {
          text: profileWithEvidence(
            '{ file: a.pdf, date: 2026-09-02 }\n        - { file: a.pdf, period: 2026-10/2026-11 }',
          ),
          files: FILES,
          note: { en: 'The second record covers November.', es: 'El segundo registro cubre noviembre.' },
        },
        {
          text: profileWithEvidence(
            '{ file: a.pdf, date: 2025-09-02 }\n        - { file: a.pdf, date: 2025-09-02, validUntil: 2026-08-31 }',
          ),
          files: FILES,
          note: { en: 'What has expired is another finding.', es: 'Lo que ya venció es otro hallazgo.' },
        },
      ],
    }),
  },
  check(context) {
    const { today } = context;
    for (const answer of context.shared(givenAnswers)) {
      if (answer.status !== 'implemented' && answer.status !== 'alternative') continue;
      const newest = newestDay(evidenceOf(answer.field));
      const place = child(answer.field, 'evidence');
      if (newest === undefined || !place) continue;
      const due = addDuration(newest.day, frequencyOf(answer) ?? DEFAULT);
      if (today <= due) continue;
      context.report({
        message: 'stale',
        at: keyOf(place),
        severity: isMust(context, answer.id) ? 'error' : 'warning',
        criterion: answer.id,
        data: { date: newest.day, due },
      });
    }
  },
});
