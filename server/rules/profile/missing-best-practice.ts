import { child, textOf } from '../../model/field.ts';
import { memberOf } from '../../domain/deadlines/membership.ts';
import { givenAnswers } from '../../domain/answers/effective-answers.ts';
import { profileWith } from '../examples/profiles.ts';
import { defineRule } from '../rule.ts';

/** The text of a member in tier 3 with one answer, for examples; `line` is a key of the answer. */
export function answerWithPractice(line: string, tier = '3'): string {
  return profileWith(
    'sealSecurity',
    `"6.6":\n  status: implemented\n  response: The supervisor counts the seals on the first of each month.\n  ${line}`,
    `membership: { status: validated, tier: ${tier}, validated: 2025-04-10 }\n`,
  );
}

/** A member in tier 3 whose profile records no best practice. */
export const missingBestPractice = defineRule({
  meta: {
    id: 'profile/missing-best-practice',
    target: 'SecurityProfile',
    inherited: 'here',
    severity: 'warning',
    scope: 'document',
    messages: {
      none: {
        what: 'The membership is in tier 3, but no answer records a best practice.',
        help: 'Add `bestPractice` to the answers that exceed their criteria.',
      },
    },
    why: 'Tier 3 is for members whose best practices exceed the criteria.',
    docs: () => ({
      title: 'Missing best practice',
      description:
        '`membership.tier` is 3 and no answer has `bestPractice`. CBP grants tier 3 to validated members who exceed the criteria by best practices; `ctpat explain tiers` says more.',
      bad: [{ text: answerWithPractice('owner: cso', '⟦3⟧') }],
      good: [
        { text: answerWithPractice('owner: cso', '2') },
        { text: answerWithPractice('bestPractice: { innovation: Seals report by radio }') },
        {
          text: answerWithPractice('owner: cso').replace('entity: importer\n', ''),
          note: 'A base is not judged for completeness.',
        },
      ],
    }),
  },
  check(context) {
    const tier = child(memberOf(context)?.membership, 'tier');
    if (!tier || textOf(tier) !== '3') return;
    if (context.shared(givenAnswers).some(({ field }) => child(field, 'bestPractice'))) return;
    context.report({ message: 'none', at: tier });
  },
});
