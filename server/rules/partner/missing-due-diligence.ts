import { defineRule } from '../rule.ts';
import { partnerPlace, standings } from '../../domain/partners/standing.ts';
import { CHINESE, COLOMBIAN, registerWith } from '../examples/partner-registers.ts';

/** No diligence at all on a partner without status. */
export const missingDueDiligence = defineRule({
  meta: {
    id: 'partner/missing-due-diligence',
    target: 'Partner',
    severity: 'error',
    scope: 'document',
    criteria: ['3.5'],
    messages: {
      none: {
        what: '{name} has no status that counts, and nobody has looked at its security: no questionnaire came back and there was no visit.',
        help: 'Send a questionnaire or visit the partner, and record it.',
      },
    },
    docs: () => ({
      title: 'Nobody looked at the partner',
      description:
        'A partner without a recognized status has no questionnaire that came back, no visit and no audit on record. A status that is claimed but not checked or not in date is told by its own rule.',
      bad: [
        { text: registerWith(CHINESE).replace('id: dragon-freight', 'id: ⟦dragon-freight⟧') },
        {
          text: registerWith(
            `${CHINESE}certifications: { program: china-aeo }\nquestionnaire: { sent: 2026-11-01 }`,
          ).replace('id: dragon-freight', 'id: ⟦dragon-freight⟧'),
        },
      ],
      good: [
        {
          text: registerWith(
            `${CHINESE}questionnaire: { sent: 2026-03-01, received: 2026-03-20, reviewedBy: cso }`,
          ),
        },
        { text: registerWith(`${CHINESE}audits: [{ scheme: SCAN, date: 2026-02-11 }]`) },
        {
          text: registerWith(`${COLOMBIAN}certifications: { program: basc, issued: 2026-01-10 }`),
          note: 'BASC meets the duty.',
        },
        {
          text: registerWith(`${CHINESE}ended: 2026-03-01`),
          note: 'The business has ended.',
        },
      ],
    }),
  },
  check(context) {
    for (const standing of context.shared(standings)) {
      const { partner, name, claimsStatus, questionnaire } = standing;
      const looked = partner.visits.length + partner.audits.length > 0 || questionnaire !== undefined;
      if (claimsStatus || looked) continue;
      context.report({ message: 'none', at: partnerPlace(standing), criterion: '3.5', data: { name } });
    }
  },
});
