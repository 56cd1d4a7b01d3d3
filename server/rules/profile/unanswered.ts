import { keyOf, defineRule, pairOf } from '../rule.ts';
import { answersWithDuty } from './duties.ts';
import { profileWith } from '../example-texts.ts';

/** An answer that is begun and not given. */
export const unanswered = defineRule({
  meta: {
    id: 'profile/unanswered',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'document',
    messages: {
      must: {
        what: {
          en: 'MSC {id} is still to be answered; it is a must.',
          es: 'El MSC {id} está por responder; es obligatorio.',
        },
        help: {
          en: 'Write the response and set the status.',
          es: 'Escriba la respuesta y ponga el estado (status).',
        },
      },
      should: {
        what: {
          en: 'MSC {id} is still to be answered; it is a should.',
          es: 'El MSC {id} está por responder; es recomendado.',
        },
        help: {
          en: 'Write the response and set the status, or decline it with a rationale.',
          es: 'Escriba la respuesta y ponga el estado (status), o decline con un motivo (rationale).',
        },
      },
    },
    docs: {
      title: 'Unanswered',
      description:
        'An answer has the status `to-do`, or nothing at all. That counts as unanswered: an error on a must, a warning on a should. Nothing else of the answer is checked.',
      bad: [
        { text: profileWith('sealSecurity', '"6.6":\n  ⟦status: to-do⟧\n"6.7":\n  ⟦status: to-do⟧') },
        { text: profileWith('sealSecurity', '⟦"6.6"⟧:') },
      ],
      good: [
        {
          text: profileWith('sealSecurity', '"6.6": { status: planned, owner: cso, targetDate: 2027-01-31 }'),
        },
        {
          text: profileWith('sealSecurity', '"6.6": { status: to-do }').replace('entity: importer\n', ''),
          note: 'A base is never judged for completeness.',
        },
      ],
    },
  },
  check(context) {
    for (const { answer, criterion, duty } of context.shared(answersWithDuty)) {
      if (answer.status !== 'to-do') continue;
      context.report({
        message: duty.obligation,
        at: answer.statusField ? pairOf(answer.statusField) : keyOf(answer.field),
        severity: duty.severity,
        criterion: criterion.id,
        data: { id: criterion.id },
      });
    }
  },
});
