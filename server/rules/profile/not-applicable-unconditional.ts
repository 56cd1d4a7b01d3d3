import { defineRule, pairOf } from '../rule.ts';
import { answersWithDuty } from './duties.ts';
import { profileWith } from '../example-texts.ts';

/** A criterion that is said not to apply although it has no condition. */
export const notApplicableUnconditional = defineRule({
  meta: {
    id: 'profile/not-applicable-unconditional',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'document',
    messages: {
      unconditional: {
        what: {
          en: 'MSC {id} cannot be marked not applicable: it has no condition for this entity type.',
          es: 'El MSC {id} no puede marcarse como no aplicable: no tiene condición para este tipo de entidad.',
        },
        help: {
          en: 'Answer it, or describe an alternative; a should can be declined with a rationale.',
          es: 'Respóndalo, o describa una alternativa; un recomendado puede declinarse con un motivo.',
        },
      },
    },
    docs: {
      title: 'Not applicable without a condition',
      description:
        'Only a criterion with a condition can be not applicable, for example one about guards where no guards are used. It is an info where it is not certain that the entity’s list holds the criterion.',
      bad: [
        {
          text: profileWith(
            'physicalSecurity',
            '"9.6":\n  ⟦status: not-applicable⟧\n  rationale: The yard is only used by day.',
          ),
        },
      ],
      good: [
        {
          text: profileWith(
            'physicalAccess',
            '"10.10": { status: not-applicable, rationale: No security guards are used. }',
          ),
        },
      ],
    },
  },
  check(context) {
    const entity = context.document.profile?.entity ?? '';
    for (const { answer, criterion, duty } of context.shared(answersWithDuty)) {
      if (answer.status !== 'not-applicable' || !answer.statusField) continue;
      if (context.catalogue.conditionsOf(criterion, entity).length > 0) continue;
      const isCertain = duty.basis === 'seen' || duty.basis === 'likely';
      context.report({
        message: 'unconditional',
        at: pairOf(answer.statusField),
        severity: isCertain ? 'error' : 'info',
        criterion: criterion.id,
        data: { id: criterion.id },
      });
    }
  },
});
