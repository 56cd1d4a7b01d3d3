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
        what: {
          en: 'MSC {id} is marked not applicable, but the profile says {condition}: true.',
          es: 'El MSC {id} está marcado como no aplicable, pero el perfil dice {condition}: true.',
        },
        help: {
          en: 'Answer the criterion, or correct {condition} under uses.',
          es: 'Responda el criterio, o corrija {condition} en uses.',
        },
      },
    },
    docs: () => ({
      title: { en: 'Not applicable contradicted', es: 'No aplicable, pero con la condición dada' },
      description: {
        en: 'An answer says that a criterion does not apply, and `conditions` says that its condition is given: that of the company, or that of a site which the answer is about.',
        es: 'Una respuesta dice que un criterio no aplica, y `conditions` dice que su condición sí se da: en la empresa, o en un sitio al que se refiere la respuesta.',
      },
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
          note: { en: 'A site says so.', es: 'Lo dice un sitio.' },
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
          note: {
            en: 'The answer is about a site without guards.',
            es: 'La respuesta se refiere a un sitio sin guardias.',
          },
        },
      ],
    }),
  },
  check(context) {
    const { document, writtenIn, catalog, localize, report } = context;
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
            message: localize({ en: 'The profile says so here', es: 'El perfil lo dice aquí' }),
          },
        ],
      });
    }
  },
});
