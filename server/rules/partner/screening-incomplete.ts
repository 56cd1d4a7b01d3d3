import { child, items, textOf } from '../../model/field.ts';
import { defineRule, keyOf } from '../rule.ts';
import { standings } from '../../domain/partners/standing.ts';
import { CHINESE, registerWith } from '../examples/partner-registers.ts';

/** A screening that does not record a money laundering check. A denied-party check is no part of criterion 3.1. */
export const screeningIncomplete = defineRule({
  meta: {
    id: 'partner/screening-incomplete',
    target: 'Partner',
    severity: 'warning',
    scope: 'document',
    criteria: ['3.1'],
    messages: {
      incomplete: {
        what: 'The screening of {name} does not record a money laundering check.',
        help: 'Run the check, then add `money-laundering` to `screened.checks`.',
      },
    },
    docs: () => ({
      title: 'Screening incomplete',
      description:
        'The `checks` of a screening do not contain `money-laundering`. Criterion 3.1 recommends looking for signs of money laundering and terrorist financing before business begins.',
      bad: [
        { text: registerWith(`${CHINESE}⟦screened⟧: { date: 2026-02-01, by: cso, result: pass }`) },
        {
          text: registerWith(
            `${CHINESE}⟦screened⟧: { date: 2026-02-01, by: cso, checks: [denied-party], result: pass }`,
          ),
        },
      ],
      good: [
        {
          text: registerWith(
            `${CHINESE}screened: { date: 2026-02-01, by: cso, checks: [money-laundering], result: pass }`,
          ),
        },
        {
          text: registerWith(CHINESE),
          note: 'A partner without any screening is another finding.',
        },
      ],
    }),
  },
  check(context) {
    for (const { partner, name } of context.shared(standings)) {
      const screened = child(partner.field, 'screened');
      if (!screened || items(child(screened, 'checks')).some((check) => textOf(check) === 'money-laundering'))
        continue;
      context.report({ message: 'incomplete', at: keyOf(screened), criterion: '3.1', data: { name } });
    }
  },
});
