import { child } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { standings } from '../../domain/partners/standing.ts';
import { CHINESE, registerWith } from '../examples/partner-registers.ts';

/** An open weakness without a day. */
export const weaknessWithoutDueDate = defineRule({
  meta: {
    id: 'partner/weakness-without-due-date',
    target: 'Partner',
    severity: 'warning',
    scope: 'document',
    criteria: ['3.6'],
    messages: {
      open: {
        what: 'This weakness of {name} is open and has no day by which it must be mended.',
        help: 'Agree on a day with the partner and add due.',
      },
    },
    docs: () => ({
      title: 'Weakness without a due day',
      description: 'A weakness is neither closed nor has it a day under `due`.',
      bad: [
        { text: registerWith(`${CHINESE}weaknesses: [{ id: ⟦w1⟧, criterion: "9.4", found: 2026-05-04 }]`) },
      ],
      good: [
        {
          text: registerWith(
            `${CHINESE}weaknesses: [{ id: w1, criterion: "9.4", found: 2026-05-04, due: 2026-12-31 }]`,
          ),
        },
        {
          text: registerWith(
            `${CHINESE}weaknesses: [{ id: w1, criterion: "9.4", found: 2026-05-04, closed: 2026-07-20, evidence: a.pdf }]`,
          ),
        },
      ],
    }),
  },
  check(context) {
    for (const { partner, name } of context.shared(standings)) {
      for (const weakness of partner.weaknesses) {
        if (child(weakness, 'due') ?? child(weakness, 'closed')) continue;
        context.report({
          message: 'open',
          at: child(weakness, 'id') ?? weakness,
          criterion: '3.6',
          data: { name },
        });
      }
    }
  },
});
