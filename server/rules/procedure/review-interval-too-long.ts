import { approximateDays } from '../../calendar/calendar.ts';
import { child, durationOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { procedureText } from '../examples/procedures.ts';
import { isInUse } from '../../domain/procedures/in-use.ts';

/** A year with its leap day. */
const YEAR_DAYS = 366;

/** A procedure is reviewed less often than each year. */
export const reviewIntervalTooLong = defineRule({
  meta: {
    id: 'procedure/review-interval-too-long',
    target: 'Procedure',
    severity: 'info',
    scope: 'document',
    messages: {
      long: {
        what: {
          en: 'This procedure is reviewed less often than once a year ({every}).',
          es: 'Este procedimiento se revisa menos de una vez al año ({every}).',
        },
        help: {
          en: 'Review it at least each year (P1Y).',
          es: 'Revíselo al menos cada año (P1Y).',
        },
      },
    },
    why: {
      en: 'CBP expects a member to look at its program again each year.',
      es: 'CBP espera que un miembro vuelva a revisar su programa cada año.',
    },
    docs: () => ({
      title: { en: 'Review interval too long', es: 'Intervalo de revisión demasiado largo' },
      description: {
        en: 'An approved procedure, or one in review, says under `reviewEvery` a time longer than a year.',
        es: 'Un procedimiento aprobado o en revisión dice en `reviewEvery` un tiempo mayor de un año.',
      },
      bad: [
        { file: 'procedures/seals.md', text: procedureText({ reviewEvery: '⟦P2Y⟧' }) },
        { file: 'procedures/seals.md', text: procedureText({ reviewEvery: '⟦P18M⟧' }) },
      ],
      good: [
        { file: 'procedures/seals.md', text: procedureText({ reviewEvery: 'P12M' }) },
        { file: 'procedures/seals.md', text: procedureText({ reviewEvery: 'P366D' }) },
        { file: 'procedures/seals.md', text: procedureText({ reviewEvery: 'P2Y', status: 'retired' }) },
      ],
    }),
  },
  check({ document: { procedure }, report }) {
    if (!procedure || !isInUse(procedure)) return;
    const field = child(procedure.root, 'reviewEvery');
    const every = durationOf(field);
    if (!field || !every || approximateDays(every) <= YEAR_DAYS) return;
    report({
      message: 'long',
      at: field,
      data: { every: field.node.kind === 'scalar' ? field.node.text : '' },
    });
  },
});
