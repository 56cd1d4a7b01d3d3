import { child, dateOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { standings } from '../../domain/partners/standing.ts';
import { CHINESE, registerWith } from '../examples/partner-registers.ts';

/** A weakness that a partner has not mended in time. */
export const weaknessOverdue = defineRule({
  meta: {
    id: 'partner/weakness-overdue',
    target: 'Partner',
    severity: 'error',
    scope: 'dates',
    criteria: ['3.6'],
    messages: {
      late: {
        what: '{name} was to mend this by {date}, and it is still open.',
        help: 'Follow it up; when it is mended, add closed and evidence.',
      },
    },
    docs: () => ({
      title: 'Partner’s weakness overdue',
      description: 'A weakness of a partner is past the day under `due` and not closed.',
      bad: [
        {
          text: registerWith(
            `${CHINESE}weaknesses: [{ id: w1, criterion: "9.4", found: 2026-05-04, due: ⟦2026-11-23⟧ }]`,
          ),
        },
      ],
      good: [
        {
          text: registerWith(
            `${CHINESE}weaknesses: [{ id: w1, criterion: "9.4", found: 2026-05-04, due: 2026-11-24, closed: null }]`,
          ),
        },
        {
          text: registerWith(
            `${CHINESE}weaknesses: [{ id: w1, criterion: "9.4", found: 2026-05-04, due: 2026-08-01, closed: 2026-07-20, evidence: a.pdf }]`,
          ),
        },
      ],
    }),
  },
  check(context) {
    for (const { partner, name } of context.shared(standings)) {
      for (const weakness of partner.weaknesses) {
        const due = child(weakness, 'due');
        const date = dateOf(due);
        if (!due || date === undefined || context.today <= date || child(weakness, 'closed')) continue;
        context.report({ message: 'late', at: due, criterion: '3.6', data: { name, date } });
      }
    }
  },
});
