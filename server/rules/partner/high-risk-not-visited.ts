import { child } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { lastsUntil, standings } from '../../domain/partners/standing.ts';
import { CHINESE, COLOMBIAN, registerWith } from '../examples/partner-registers.ts';

/** A partner of high risk whom nobody has visited in time. */
export const highRiskNotVisited = defineRule({
  meta: {
    id: 'partner/high-risk-not-visited',
    target: 'Partner',
    severity: 'warning',
    scope: 'dates',
    settings: ['cadence.questionnaire'],
    criteria: ['3.5'],
    messages: {
      never: {
        what: '{name} is rated high risk, and nobody has been there.',
        help: 'Visit the partner, on site or by video, and record it under visits; a third-party audit counts too.',
      },
      late: {
        what: '{name} is rated high risk; the last visit was on {date}, and the next one was due on {until}.',
        help: 'Visit the partner again, on site or by video.',
      },
    },
    docs: () => ({
      title: 'High risk not visited',
      description:
        'A partner of high risk without a recognized status has no visit and no third-party audit within the time under `cadence.questionnaire.high` (one year). Where nothing at all was looked at, only that is told.',
      bad: [
        {
          text: registerWith(
            `${CHINESE}risk: { rating: ⟦high⟧, date: 2026-05-10 }\nquestionnaire: { received: 2026-11-01, reviewedBy: cso }`,
          ),
        },
        {
          text: registerWith(
            `${CHINESE}risk: { rating: ⟦high⟧, date: 2026-05-10 }\nvisits: [{ date: 2025-11-23, by: cso }]`,
          ),
        },
      ],
      good: [
        {
          text: registerWith(
            `${CHINESE}risk: { rating: high, date: 2026-05-10 }\nvisits: [{ date: 2024-01-01, by: cso }, { date: 2025-11-24, by: cso }]`,
          ),
        },
        {
          text: registerWith(
            `${CHINESE}risk: { rating: high, date: 2026-05-10 }\naudits: [{ scheme: SCAN, date: 2026-02-11, validUntil: 2027-02-10 }]`,
          ),
        },
        {
          text: registerWith(
            `${COLOMBIAN}risk: { rating: high, date: 2026-05-10 }\ncertifications: { program: basc, issued: 2026-01-10 }`,
          ),
          note: 'BASC meets the duty.',
        },
        {
          text: registerWith(`${CHINESE}risk: { rating: high, date: 2026-05-10 }`),
          note: 'Nothing was looked at; that is another finding.',
        },
      ],
    }),
  },
  check(context) {
    for (const standing of context.shared(standings)) {
      const { partner, name, isRecognized, claimsStatus, seen, questionnaire } = standing;
      const rating = child(child(partner.field, 'risk'), 'rating');
      if (partner.risk !== 'high' || !rating || isRecognized || claimsStatus) continue;
      if (seen === undefined) {
        if (questionnaire !== undefined)
          context.report({ message: 'never', at: rating, criterion: '3.5', data: { name } });
        continue;
      }
      const until = lastsUntil(seen, standing, context);
      if (context.today > until)
        context.report({ message: 'late', at: rating, criterion: '3.5', data: { name, date: seen, until } });
    }
  },
});
