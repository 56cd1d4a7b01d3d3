import { child } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { partnerPlace, standings } from '../../domain/partners/standing.ts';
import { CHINESE, COLOMBIAN, registerWith } from '../examples/partner-registers.ts';

/** A partner whose risk nobody rated. */
export const missingRiskRating = defineRule({
  meta: {
    id: 'partner/missing-risk-rating',
    target: 'Partner',
    severity: 'info',
    scope: 'document',
    criteria: ['3.1'],
    messages: {
      none: {
        what: '{name} has no risk rating, so nobody knows how often to look at it.',
        help: 'Rate the partner low, medium or high under risk.',
      },
    },
    docs: () => ({
      title: 'Partner not rated',
      description:
        'A partner without a recognized status has no `risk.rating`. It is treated as low risk until it has one.',
      bad: [
        {
          text: registerWith(`${CHINESE}visits: [{ date: 2026-05-04 }]`).replace(
            'id: dragon-freight',
            'id: ⟦dragon-freight⟧',
          ),
        },
      ],
      good: [
        { text: registerWith(`${CHINESE}risk: { rating: low, date: 2026-05-10 }`) },
        {
          text: registerWith(`${COLOMBIAN}certifications: { program: basc, issued: 2026-01-10 }`),
          note: 'Its status takes care of it.',
        },
      ],
    }),
  },
  check(context) {
    for (const standing of context.shared(standings)) {
      const { partner, name, isRecognized } = standing;
      if (isRecognized || child(child(partner.field, 'risk'), 'rating')) continue;
      context.report({ message: 'none', at: partnerPlace(standing), criterion: '3.1', data: { name } });
    }
  },
});
