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
        what: {
          en: '{name} is rated high risk, and nobody has been there.',
          es: '{name} tiene riesgo alto, y nadie ha estado allí.',
        },
        help: {
          en: 'Visit the partner, on site or by video, and record it under visits; a third-party audit counts too.',
          es: 'Visite al socio, en persona o por video, y regístrelo en visits; una auditoría de terceros también cuenta.',
        },
      },
      late: {
        what: {
          en: '{name} is rated high risk; the last visit was on {date}, and the next one was due on {until}.',
          es: '{name} tiene riesgo alto; la última visita fue el {date}, y la siguiente correspondía el {until}.',
        },
        help: {
          en: 'Visit the partner again, on site or by video.',
          es: 'Visite de nuevo al socio, en persona o por video.',
        },
      },
    },
    docs: () => ({
      title: { en: 'High risk not visited', es: 'Riesgo alto sin visita' },
      description: {
        en: 'A partner of high risk without a recognized status has no visit and no third-party audit within the time under `cadence.questionnaire.high` (one year). Where nothing at all was looked at, only that is told.',
        es: 'Un socio de riesgo alto sin estatus reconocido no tiene visita ni auditoría de terceros dentro del plazo de `cadence.questionnaire.high` (un año). Si no se revisó nada en absoluto, solo se dice eso.',
      },
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
          note: { en: 'BASC meets the duty.', es: 'BASC cumple con la obligación.' },
        },
        {
          text: registerWith(`${CHINESE}risk: { rating: high, date: 2026-05-10 }`),
          note: {
            en: 'Nothing was looked at; that is another finding.',
            es: 'No se ha revisado nada; ese es otro hallazgo.',
          },
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
