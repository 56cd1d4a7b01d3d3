import { defineRule, pairOf } from '../rule.ts';
import { answersWithDuty, type AnswerDuty } from '../../domain/answers/duties.ts';
import { profileWith } from '../examples/profiles.ts';

/** Whether the criterion of a declined answer is surely one that cannot be. */
export function isRefusedAsDeclined({ duty }: AnswerDuty): boolean {
  return duty.obligation === 'must' && duty.basis !== 'doubtful';
}

/** A must that is declined. */
export const declinedMust = defineRule({
  meta: {
    id: 'profile/declined-must',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'document',
    failureReason: 'not-as-written',
    messages: {
      declined: {
        what: 'The must {id} is declined; only a should can be.',
        help: 'Plan it with an owner and a date, or describe an alternative that controls the same risk.',
      },
    },
    docs: () => ({
      title: 'Must declined',
      description:
        'A criterion that the entity must answer is declined. It is an info where it is doubtful that the entity’s list holds the criterion.',
      bad: [
        { text: profileWith('physicalSecurity', '"9.6":\n  ⟦status: declined⟧\n  rationale: Too dear.') },
      ],
      good: [
        {
          text: profileWith(
            'physicalSecurity',
            '"9.5": { status: declined, rationale: No private vehicle enters the fence. }',
          ),
        },
        {
          text: profileWith(
            'physicalSecurity',
            '"9.6": { status: alternative, response: Patrols with lamps., rationale: No power in the yard. }',
          ),
        },
      ],
    }),
  },
  check(context) {
    for (const given of context.shared(answersWithDuty)) {
      const { answer, criterion, duty } = given;
      if (answer.status !== 'declined' || duty.obligation !== 'must' || !answer.statusField) continue;
      context.report({
        message: 'declined',
        at: pairOf(answer.statusField),
        severity: isRefusedAsDeclined(given) ? 'error' : 'info',
        criterion: criterion.id,
        data: { id: criterion.id },
      });
    }
  },
});
