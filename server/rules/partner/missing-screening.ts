import { child } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { partnerPlace, standings } from '../../domain/partners/standing.ts';
import { CHINESE, registerWith } from '../examples/partner-registers.ts';

/** No record that a partner was screened. */
export const missingScreening = defineRule({
  meta: {
    id: 'partner/missing-screening',
    target: 'Partner',
    severity: 'error',
    scope: 'document',
    criteria: ['3.1'],
    messages: {
      missing: {
        what: '{name} has no screening on record.',
        help: 'Screen the partner, then add `screened` with `date`, `by`, `checks` and `result`.',
      },
    },
    docs: () => ({
      title: 'Partner not screened',
      description:
        'An active partner has no `screened`. Criterion 3.1 requires that business partners are screened before business begins. `checks` lists what the screening looked for.',
      bad: [{ text: registerWith(CHINESE).replace('id: dragon-freight', 'id: ⟦dragon-freight⟧') }],
      good: [
        {
          text: registerWith(
            `${CHINESE}screened: { date: 2026-02-01, by: cso, checks: [money-laundering, denied-party], result: pass }`,
          ),
        },
        {
          text: registerWith(`${CHINESE}ended: 2026-06-30`),
          note: 'The business has ended.',
        },
      ],
    }),
  },
  check(context) {
    for (const standing of context.shared(standings)) {
      if (child(standing.partner.field, 'screened')) continue;
      context.report({
        message: 'missing',
        at: partnerPlace(standing),
        criterion: '3.1',
        data: { name: standing.name },
      });
    }
  },
});
