import { child, dateOf, textOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { standings } from '../../domain/partners/standing.ts';
import { CHINESE, registerWith } from '../examples/partner-registers.ts';

/** A questionnaire that came back and that nobody judged. */
export const questionnaireUnreviewed = defineRule({
  meta: {
    id: 'partner/questionnaire-unreviewed',
    target: 'Partner',
    severity: 'warning',
    scope: 'document',
    criteria: ['3.5'],
    messages: {
      unread: {
        what: 'The questionnaire of {name} came back on {date}, and nobody is named who reviewed it.',
        help: 'Have it reviewed and add reviewedBy.',
      },
    },
    docs: () => ({
      title: 'Questionnaire not reviewed',
      description: 'A questionnaire has a day under `received` and nobody under `reviewedBy`.',
      bad: [{ text: registerWith(`${CHINESE}questionnaire: { sent: 2026-03-01, received: ⟦2026-03-20⟧ }`) }],
      good: [
        {
          text: registerWith(
            `${CHINESE}questionnaire: { sent: 2026-03-01, received: 2026-03-20, reviewedBy: cso, score: 86 }`,
          ),
        },
        {
          text: registerWith(`${CHINESE}questionnaire: { sent: 2026-11-01 }\nvisits: [{ date: 2026-01-01 }]`),
        },
      ],
    }),
  },
  check(context) {
    for (const { partner, name } of context.shared(standings)) {
      const questionnaire = child(partner.field, 'questionnaire');
      const received = child(questionnaire, 'received');
      const date = dateOf(received);
      if (!received || date === undefined || textOf(child(questionnaire, 'reviewedBy')) !== undefined)
        continue;
      context.report({ message: 'unread', at: received, criterion: '3.5', data: { name, date } });
    }
  },
});
