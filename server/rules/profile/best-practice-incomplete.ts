import { child } from '../../model/field.ts';
import { missingParts } from '../../domain/answers/best-practice.ts';
import { givenAnswers } from '../../domain/answers/effective-answers.ts';
import { defineRule, keyOf } from '../rule.ts';
import { answerWithPractice } from './missing-best-practice.ts';

/** How many keys a message names. */
const NAMED = 3;

/** A best practice without all parts of the framework. */
export const bestPracticeIncomplete = defineRule({
  meta: {
    id: 'profile/best-practice-incomplete',
    target: 'SecurityProfile',
    severity: 'warning',
    scope: 'document',
    messages: {
      missing: {
        what: 'The best practice under {id} has no {parts}.',
        help: 'Add what is missing, or remove `bestPractice`.',
      },
    },
    words: { more: '{parts} and {count} more' },
    why: 'CBP counts a best practice only if it meets all five parts of its framework.',
    docs: () => ({
      title: 'Best practice incomplete',
      description:
        'A `bestPractice` does not say something under each of its five keys: `managementSupport`, `innovation`, `documentedProcess`, `oversight` and `evidence`. CBP’s best practices framework of 2021 asks for all five parts. `ctpat explain tiers` says what is certain about them.',
      bad: [
        {
          text: answerWithPractice('⟦bestPractice⟧: { managementSupport: The president chairs the review. }'),
        },
        { text: answerWithPractice('⟦bestPractice⟧: {}') },
      ],
      good: [
        {
          text: answerWithPractice(
            'bestPractice: { managementSupport: Budget line 4, innovation: Seals report by radio, documentedProcess: seal-control, oversight: Quarterly audit, evidence: Radio log 2026 }',
          ),
        },
        { text: answerWithPractice('owner: cso') },
      ],
    }),
  },
  check(context) {
    for (const { id, field } of context.shared(givenAnswers)) {
      const practice = child(field, 'bestPractice');
      const missing = practice ? missingParts(practice).map((part) => `\`${part}\``) : [];
      if (!practice || missing.length === 0) continue;
      const shown = missing.slice(0, NAMED).join(', ');
      const count = missing.length - NAMED;
      const parts = count > 0 ? context.word('more', { parts: shown, count }) : shown;
      context.report({ message: 'missing', at: keyOf(practice), criterion: id, data: { id, parts } });
    }
  },
});
