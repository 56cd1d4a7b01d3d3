import { defineRule, pairOf, type RuleContext } from '../rule.ts';
import { answersWithDuty, type AnswerDuty } from '../../domain/answers/duties.ts';
import { profileWith } from '../examples/profiles.ts';

/** Whether nothing can excuse the profile's entity from a criterion. */
function isUnconditional({ criterion }: AnswerDuty, { document, catalog }: RuleContext): boolean {
  return catalog.conditionsOf(criterion, document.profile?.entity ?? '').length === 0;
}

/** Whether the criterion of an answer is surely one that always applies. */
export function alwaysApplies(given: AnswerDuty, context: RuleContext): boolean {
  const { basis } = given.duty;
  return (basis === 'seen' || basis === 'likely') && isUnconditional(given, context);
}

/** A criterion that is said not to apply although it has no condition. */
export const notApplicableUnconditional = defineRule({
  meta: {
    id: 'profile/not-applicable-unconditional',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'document',
    messages: {
      unconditional: {
        what: 'MSC {id} cannot be marked not applicable: it has no condition for this entity type.',
        help: 'Answer it, or describe an alternative; a should can be declined with a rationale.',
      },
    },
    docs: () => ({
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
        {
          text: profileWith(
            'physicalSecurity',
            '"9.6": { status: planned, owner: cso, targetDate: 2027-01-31 }',
          ),
        },
      ],
    }),
  },
  check(context) {
    for (const given of context.shared(answersWithDuty)) {
      const { answer, criterion } = given;
      if (answer.status !== 'not-applicable' || !answer.statusField) continue;
      if (!isUnconditional(given, context)) continue;
      context.report({
        message: 'unconditional',
        at: pairOf(answer.statusField),
        severity: alwaysApplies(given, context) ? 'error' : 'info',
        criterion: criterion.id,
        data: { id: criterion.id },
      });
    }
  },
});
