import { addDuration, daysBetween } from '../../calendar/calendar.ts';
import { child, dateOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { standings } from '../../domain/partners/standing.ts';
import { CHINESE, registerWith } from '../examples/partner-registers.ts';

/** A questionnaire that the partner leaves unanswered. */
export const questionnaireUnanswered = defineRule({
  meta: {
    id: 'partner/questionnaire-unanswered',
    target: 'Partner',
    severity: 'warning',
    scope: 'dates',
    settings: ['cadence.findingResponse'],
    criteria: ['3.5'],
    messages: {
      silent: {
        what: 'The questionnaire sent to {name} on {date} has not come back for {days} days.',
        help: 'Remind the partner, and record what you did; without an answer, think of a visit.',
      },
    },
    docs: () => ({
      title: 'Questionnaire not answered',
      description:
        'A questionnaire was sent longer ago than the time to answer findings (`cadence.findingResponse`, 90 days), none came back, and the partner has no status that counts. A questionnaire that came back before it was sent is another finding.',
      bad: [
        {
          text: registerWith(
            `${CHINESE}visits: [{ date: 2026-01-04 }]\nquestionnaire: { sent: ⟦2026-08-25⟧ }`,
          ),
        },
      ],
      good: [
        {
          text: registerWith(`${CHINESE}questionnaire: { sent: 2026-08-26 }\nvisits: [{ date: 2026-01-04 }]`),
        },
        {
          text: registerWith(
            `${CHINESE}questionnaire: { sent: 2026-03-01, received: 2026-03-20, reviewedBy: cso }`,
          ),
        },
        {
          text: registerWith(
            `${CHINESE}questionnaire: { sent: 2026-03-20, received: 2026-03-01, reviewedBy: cso }`,
          ),
          note: 'One date is wrong, which is another finding.',
        },
      ],
    }),
  },
  check(context) {
    for (const { partner, name, isRecognized, questionnaire: received } of context.shared(standings)) {
      const sent = child(child(partner.field, 'questionnaire'), 'sent');
      const date = dateOf(sent);
      if (!sent || date === undefined || isRecognized || received !== undefined) continue;
      if (context.today <= addDuration(date, context.settings.findingResponse)) continue;
      const days = daysBetween(date, context.today);
      context.report({ message: 'silent', at: sent, criterion: '3.5', data: { name, date, days } });
    }
  },
});
