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
        what: '{name} did not pass its screening, and the business goes on.',
        help: 'End the business and set ended, or screen again and record what changed.',
      },
    },
    docs: () => ({
      title: 'Screening failed',
      description: 'The result of a partner’s screening is `fail` and the partner has no day under `ended`.',
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
