import { defineRule, pairOf } from '../rule.ts';
import { answersWithDuty } from '../../domain/answers/duties.ts';
import { profileWith } from '../examples/profiles.ts';
import { givenCondition } from '../../domain/answers/given-condition.ts';

/** A criterion that is said not to apply although its condition is given. */
export const notApplicableContradicted = defineRule({
  meta: {
    id: 'profile/not-applicable-contradicted',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'document',
    failureReason: 'not-as-written',
    messages: {
      contradicted: {
        what: 'MSC {id} is marked not applicable, but the profile says {condition}: true.',
        help: 'Answer the criterion, or correct {condition} under uses.',
      },
    },
    words: { related: 'The profile says so here' },
    docs: () => ({
      title: 'Not applicable contradicted',
      description:
        'An answer says that a criterion does not apply, and `conditions` says that its condition is given: that of the company, or that of a site which the answer is about.',
      bad: [
        {
          text: profileWith(
            'physicalAccess',
            '"10.10":\n  ⟦status: not-applicable⟧\n  rationale: No security guards are used.',
            'company: { conditions: { securityGuards: true } }\n',
          ),
        },
        {
          text: profileWith(
            'physicalAccess',
            '"10.10":\n  ⟦status: not-applicable⟧\n  rationale: No security guards are used.',
            'company:\n  sites: [{ id: lrd-01, country: US, conditions: { securityGuards: true } }]\n',
          ),
          note: 'A site says so.',
        },
      ],
      good: [
        {
          text: profileWith(
            'physicalAccess',
            '"10.10": { status: not-applicable, rationale: No security guards are used. }',
            'company: { conditions: { securityGuards: false } }\n',
          ),
        },
        {
          text: profileWith(
            'physicalAccess',
            '"10.10": { status: not-applicable, rationale: No security guards are used. }',
          ),
        },
        {
          text: profileWith(
            'physicalAccess',
            '"10.10": { status: not-applicable, rationale: Staff guard the doors., sites: [mem-02] }',
            'company:\n  conditions: { securityGuards: true }\n  sites: [{ id: lrd-01 }, { id: mem-02, conditions: { securityGuards: false } }]\n',
          ),
          note: 'The answer is about a site without guards.',
        },
      ],
    }),
  },
  check(context) {
    const { document, writtenIn, catalog, word, report } = context;
    const { profile } = document;
    if (!profile) return;
    for (const { answer, criterion } of context.shared(answersWithDuty)) {
      if (answer.status !== 'not-applicable' || !answer.statusField) continue;
      const given = givenCondition(answer, criterion, profile, catalog);
      if (!given) continue;
      report({
        message: 'contradicted',
        at: pairOf(answer.statusField),
        criterion: criterion.id,
        data: { id: criterion.id, condition: given.condition },
        related: [
          {
            uri: writtenIn(given.field.path),
            range: pairOf(given.field).range,
            message: word('related'),
          },
        ],
      });
    }
  },
});
