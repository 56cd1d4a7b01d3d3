import { child } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { accountOf, accountText, eligibilityPlace, isGiven } from './applies.ts';

/** Questions that the program asks an entity type and that the profile leaves open. */
export const unansweredQuestion = defineRule({
  meta: {
    id: 'eligibility/unanswered-question',
    target: 'SecurityProfile',
    inherited: 'here',
    severity: 'info',
    scope: 'document',
    messages: {
      open: {
        what: 'CBP also asks {entity} about {fields}, which the profile leaves open.',
        help: 'Answer them under eligibility, so that the answer is at hand.',
      },
    },
    why: 'They are asked in the application; they do not decide alone.',
    docs: () => ({
      title: 'Question open',
      description:
        'The application of this entity type asks for more than its identifiers. One finding lists what the profile does not say.',
      bad: [{ text: accountText('exporter', '⟦eligibility⟧: { duns: 012345678 }\n') }],
      good: [
        { text: accountText('importer', 'eligibility: { duns: 012345678 }\n') },
        {
          text: accountText('sea-carrier', 'eligibility: { isps: true, mtsa: false }\n'),
          note: 'No is an answer.',
        },
      ],
    }),
  },
  check({ document, catalog, locale, report }) {
    const account = accountOf({ document, catalog });
    if (!account) return;
    const { profile, entity } = account;
    const open = (entity.asksInfo ?? []).filter((key) => !isGiven(child(profile.eligibility, key)));
    const { range } = eligibilityPlace(profile);
    if (open.length > 0) {
      report({
        message: 'open',
        at: { range, path: ['eligibility'] },
        data: { fields: open.join(', '), entity: catalog.entityText(entity.id, locale).plural },
      });
    }
  },
});
