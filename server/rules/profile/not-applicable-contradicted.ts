import { booleanOf, descend } from '../../model/field.ts';
import { defineRule, pairOf, type RelatedPlace } from '../rule.ts';
import { answersWithDuty } from './duties.ts';
import { profileWith } from '../example-texts.ts';

/** A criterion that is said not to apply although its condition is given. */
export const notApplicableContradicted = defineRule({
  meta: {
    id: 'profile/not-applicable-contradicted',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'document',
    messages: {
      contradicted: {
        what: {
          en: 'MSC {id} is marked not applicable, but the profile says {condition}: true.',
          es: 'El MSC {id} está marcado como no aplicable, pero el perfil dice {condition}: true.',
        },
        help: {
          en: 'Answer the criterion, or correct {condition} under company.uses.',
          es: 'Responda el criterio, o corrija {condition} en company.uses.',
        },
      },
    },
    docs: {
      title: 'Not applicable contradicted',
      description:
        'An answer says that a criterion does not apply, and `company.uses` says that its condition is given.',
      bad: [
        {
          text: profileWith(
            'physicalAccess',
            '"10.10":\n  ⟦status: not-applicable⟧\n  rationale: No security guards are used.',
            'company: { uses: { securityGuards: true } }\n',
          ),
        },
      ],
      good: [
        {
          text: profileWith(
            'physicalAccess',
            '"10.10": { status: not-applicable, rationale: No security guards are used. }',
            'company: { uses: { securityGuards: false } }\n',
          ),
        },
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
    const { document, catalogue, localize, report } = context;
    const { profile } = document;
    if (!profile) return;
    for (const { answer, criterion } of context.shared(answersWithDuty)) {
      if (answer.status !== 'not-applicable' || !answer.statusField) continue;
      const conditions = catalogue.conditionsOf(criterion, profile.entity ?? '');
      const site = profile.sites.find(({ id }) => id === answer.site);
      const usesAt = (condition: string) =>
        (site && descend(site.field, 'uses', condition)) ?? profile.usesField(condition);
      if (conditions.length === 0 || conditions.some((condition) => booleanOf(usesAt(condition)) !== true))
        continue;
      const [condition = ''] = conditions;
      const uses = usesAt(condition);
      const related: RelatedPlace[] = uses
        ? [
            {
              uri: document.uri,
              range: pairOf(uses).range,
              message: localize({ en: 'The profile says so here', es: 'El perfil lo dice aquí' }),
            },
          ]
        : [];
      report({
        message: 'contradicted',
        at: pairOf(answer.statusField),
        criterion: criterion.id,
        data: { id: criterion.id, condition },
        related,
      });
    }
  },
});
