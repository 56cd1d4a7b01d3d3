import { child, dateOf } from '../../model/field.ts';
import { defineRule, pairOf } from '../rule.ts';
import { answersWithDuty } from '../../domain/answers/duties.ts';
import { profileWith } from '../examples/profiles.ts';

/** A must that is not in use yet, while its date is ahead. */
export const mustNotImplemented = defineRule({
  meta: {
    id: 'profile/must-not-implemented',
    target: 'SecurityProfile',
    severity: 'info',
    scope: 'dates',
    failureReason: 'not-as-written',
    messages: {
      ahead: {
        what: {
          en: 'The must {id} is not fully in use until {date}.',
          es: 'El obligatorio {id} no estará del todo en uso hasta el {date}.',
        },
        help: {
          en: 'Keep the date in sight; once it has passed this is an error.',
          es: 'No pierda de vista la fecha; cuando pase, esto será un error.',
        },
      },
    },
    docs: () => ({
      title: { en: 'Must not done yet', es: 'Obligatorio aún sin cumplir' },
      description: {
        en: 'A must is partly done or planned and its target date is still ahead. It is told for information; once the date has passed, `deadline/target-date-overdue` reports it.',
        es: 'Un criterio obligatorio está parcialmente hecho o planeado y su fecha objetivo aún no llega. Se indica como información; cuando la fecha pasa, lo reporta `deadline/target-date-overdue`.',
      },
      bad: [
        {
          text: profileWith(
            'physicalSecurity',
            '"9.6":\n  ⟦status: planned⟧\n  owner: cso\n  targetDate: 2026-11-24',
          ),
        },
      ],
      good: [
        {
          text: profileWith(
            'physicalSecurity',
            '"9.6": { status: planned, owner: cso, targetDate: 2026-11-23 }',
          ),
        },
        {
          text: profileWith(
            'physicalSecurity',
            '"9.7": { status: planned, owner: cso, targetDate: 2027-01-31 }',
          ),
          note: { en: 'A should.', es: 'Es recomendado.' },
        },
      ],
    }),
  },
  check(context) {
    for (const { answer, criterion, duty } of context.shared(answersWithDuty)) {
      const date = dateOf(child(answer.field, 'targetDate'));
      if (answer.status !== 'planned' && answer.status !== 'partial') continue;
      if (duty.obligation !== 'must' || !answer.statusField || date === undefined || date < context.today)
        continue;
      context.report({
        message: 'ahead',
        at: pairOf(answer.statusField),
        criterion: criterion.id,
        data: { id: criterion.id, date },
      });
    }
  },
});
