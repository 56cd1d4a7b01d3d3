import { child, oneOrMany } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { standings } from '../../domain/partners/standing.ts';
import { CHINESE, registerWith } from '../examples/partner-registers.ts';

/** A closed weakness that nothing proves. */
export const weaknessClosedWithoutEvidence = defineRule({
  meta: {
    id: 'partner/weakness-closed-without-evidence',
    target: 'Partner',
    severity: 'warning',
    scope: 'document',
    criteria: ['3.6'],
    messages: {
      bare: {
        what: 'This weakness of {name} is closed, and nothing shows that it was mended.',
        help: 'Add evidence: a photo, a report, a record of the visit.',
      },
    },
    docs: () => ({
      title: 'Weakness closed without evidence',
      description: 'A weakness has a day under `closed` and no `evidence`.',
      bad: [
        {
          text: registerWith(
            `${CHINESE}weaknesses: [{ id: w1, found: 2026-05-04, due: 2026-08-01, closed: ⟦2026-07-20⟧ }]`,
          ),
        },
      ],
      good: [
        {
          text: registerWith(
            `${CHINESE}weaknesses: [{ id: w1, found: 2026-05-04, due: 2026-08-01, closed: 2026-07-20, evidence: { record: Visit file } }]`,
          ),
        },
        {
          text: registerWith(
            `${CHINESE}weaknesses: [{ id: w1, found: 2026-05-04, due: 2026-12-31, closed: null, evidence: null }]`,
          ),
        },
      ],
    }),
  },
  check(context) {
    for (const { partner, name } of context.shared(standings)) {
      for (const weakness of partner.weaknesses) {
        const closed = child(weakness, 'closed');
        if (!closed || oneOrMany(child(weakness, 'evidence')).length > 0) continue;
        context.report({ message: 'bare', at: closed, criterion: '3.6', data: { name } });
      }
    }
  },
});
