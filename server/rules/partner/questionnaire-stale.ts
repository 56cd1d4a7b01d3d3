import { child } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { lastsUntil, partnerPlace, standings } from '../../domain/partners/standing.ts';
import { CHINESE, COLOMBIAN, registerWith } from '../examples/partner-registers.ts';

/** A look at a partner that is older than its risk allows. */
export const questionnaireStale = defineRule({
  meta: {
    id: 'partner/questionnaire-stale',
    target: 'Partner',
    severity: 'warning',
    scope: 'dates',
    settings: ['cadence.questionnaire'],
    criteria: ['3.7'],
    messages: {
      stale: {
        what: 'The newest look at {name} is from {date}; at its risk the next one was due on {until}.',
        help: 'Send a new questionnaire or visit the partner.',
      },
    },
    docs: () => ({
      title: 'Questionnaire too old',
      description:
        'A partner of low or medium risk (or one that nobody rated) has no recognized status, and its newest questionnaire, visit or audit is older than the time under `cadence.questionnaire` of the configuration.',
      bad: [
        {
          text: registerWith(
            `${CHINESE}risk: { rating: medium, date: 2026-05-10 }\nquestionnaire: { received: ⟦2024-11-23⟧, reviewedBy: cso }`,
          ),
        },
      ],
      good: [
        {
          text: registerWith(
            `${CHINESE}risk: { rating: medium, date: 2026-05-10 }\nquestionnaire: { received: 2024-11-24, reviewedBy: cso }`,
          ),
        },
        {
          text: registerWith(
            `${CHINESE}risk: { rating: low, date: 2026-05-10 }\nquestionnaire: { received: 2023-12-01, reviewedBy: cso }`,
          ),
        },
        {
          text: registerWith(
            `${CHINESE}risk: { rating: medium, date: 2026-05-10 }\nquestionnaire: { received: 2020-11-24, reviewedBy: cso }\nvisits: [{ date: 2026-05-04, by: cso }]`,
          ),
        },
        {
          text: registerWith(
            `${COLOMBIAN}certifications: { program: basc, issued: 2026-01-10 }\nquestionnaire: { received: 2020-11-24, reviewedBy: cso }`,
          ),
          note: 'The status takes its place.',
        },
      ],
    }),
  },
  check(context) {
    for (const standing of context.shared(standings)) {
      const { partner, name, isRecognized, claimsStatus, seen, questionnaire } = standing;
      if (partner.risk === 'high' || isRecognized || claimsStatus) continue;
      const newest = (seen ?? '') > (questionnaire ?? '') ? seen : questionnaire;
      if (newest === undefined) continue;
      const until = lastsUntil(newest, standing, context);
      if (context.today <= until) continue;
      const received = child(child(partner.field, 'questionnaire'), 'received');
      context.report({
        message: 'stale',
        at: newest === questionnaire && received ? received : partnerPlace(standing),
        criterion: '3.7',
        data: { name, date: newest, until },
      });
    }
  },
});
