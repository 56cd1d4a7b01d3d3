import { booleanOf, child } from '../../model/field.ts';
import { defineRule, pairOf } from '../rule.ts';
import { standings } from '../../domain/partners/standing.ts';
import { CHINESE, registerWith } from '../examples/partner-registers.ts';

/** A partner that could join and has not. */
export const eligibleNotMember = defineRule({
  meta: {
    id: 'partner/eligible-not-member',
    target: 'Partner',
    severity: 'info',
    scope: 'document',
    criteria: ['3.4'],
    messages: {
      could: {
        what: '{name} could be a CTPAT member and is none.',
        help: 'Record that you encouraged it to join, or that it has another status.',
      },
    },
    docs: () => ({
      title: 'Could be a member',
      description: 'A partner is marked `eligibleForCtpat: true` and has no recognized certificate.',
      bad: [{ text: registerWith(`${CHINESE}⟦eligibleForCtpat: true⟧\nvisits: [{ date: 2026-05-04 }]`) }],
      good: [
        { text: registerWith(`${CHINESE}eligibleForCtpat: false`) },
        {
          text: registerWith(
            `${CHINESE}eligibleForCtpat: true\ncertifications: { program: ctpat, verified: { date: 2026-01-20, by: cso } }`,
          ),
        },
      ],
    }),
  },
  check(context) {
    for (const { partner, name, claimsStatus } of context.shared(standings)) {
      const eligible = child(partner.field, 'eligibleForCtpat');
      if (eligible && booleanOf(eligible) === true && !claimsStatus)
        context.report({ message: 'could', at: pairOf(eligible), criterion: '3.4', data: { name } });
    }
  },
});
