import { child, textOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { standings } from '../../domain/partners/standing.ts';
import { CHINESE, registerWith } from '../examples/partner-registers.ts';

/** A partner that failed its screening is still used. */
export const screeningFailed = defineRule({
  meta: {
    id: 'partner/screening-failed',
    target: 'Partner',
    severity: 'error',
    scope: 'document',
    criteria: ['3.1'],
    messages: {
      failed: {
        what: {
          en: '{name} did not pass its screening, and the business goes on.',
          es: '{name} no pasó su evaluación, y la relación continúa.',
        },
        help: {
          en: 'End the business and set ended, or screen again and record what changed.',
          es: 'Termine la relación y ponga ended, o evalúe de nuevo y registre qué cambió.',
        },
      },
    },
    docs: () => ({
      title: { en: 'Screening failed', es: 'Evaluación no aprobada' },
      description: {
        en: 'The result of a partner’s screening is `fail` and the partner has no day under `ended`.',
        es: 'El resultado de la evaluación de un socio es `fail` y el socio no tiene día en `ended`.',
      },
      bad: [
        {
          text: registerWith(
            `${CHINESE}screened: { date: 2026-02-01, by: cso, checks: [money-laundering, denied-party], result: ⟦fail⟧ }`,
          ),
        },
      ],
      good: [
        {
          text: registerWith(
            `${CHINESE}screened: { date: 2026-02-01, by: cso, checks: [money-laundering, denied-party], result: pass }`,
          ),
        },
        {
          text: registerWith(
            `${CHINESE}ended: 2026-03-01\nscreened: { date: 2026-02-01, by: cso, checks: [money-laundering, denied-party], result: fail }`,
          ),
        },
      ],
    }),
  },
  check(context) {
    for (const { partner, name } of context.shared(standings)) {
      const result = child(child(partner.field, 'screened'), 'result');
      if (result && textOf(result) === 'fail')
        context.report({ message: 'failed', at: result, criterion: '3.1', data: { name } });
    }
  },
});
