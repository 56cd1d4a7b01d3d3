import { defineRule, keyOf } from '../rule.ts';
import { profileWith } from '../examples/profiles.ts';
import { ownValue } from '../../messages/own-value.ts';

/** An answer that stands in the section of another category. */
export const wrongSection = defineRule({
  meta: {
    id: 'profile/wrong-section',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'document',
    messages: {
      moved: {
        what: 'MSC {id} belongs in the section “{section}”, not in “{here}”.',
        help: 'Move the whole answer to that section.',
      },
    },
    docs: () => ({
      title: 'Wrong section',
      description: 'An answer stands under a section whose category does not hold the criterion.',
      bad: [{ text: profileWith('sealSecurity', '⟦"9.6"⟧: { status: to-do }') }],
      good: [
        { text: profileWith('physicalSecurity', '"9.6": { status: to-do }') },
        {
          text: profileWith('manifestProcedures', '"7.6": { status: to-do }'),
          note: 'The older name of proceduralSecurity.',
        },
        {
          text: profileWith('sealSecurity', '"12.5": { status: to-do }'),
          note: 'It is not in the importers’ list at all; that is another finding.',
        },
      ],
    }),
  },
  check({ document, catalog, report }) {
    const entity = document.profile?.entity;
    const isKnown = entity !== undefined && catalog.entity(entity) !== undefined;
    for (const { id, field, section, site } of document.profile?.answers ?? []) {
      const criterion = catalog.criterion(id);
      // A criterion of another entity has no place anywhere; that is told by its own rule.
      if (isKnown && ownValue(criterion?.entities, entity) === undefined) continue;
      if (site !== undefined || !criterion || criterion.section === section || !catalog.category(section))
        continue;
      report({
        message: 'moved',
        at: keyOf(field),
        criterion: id,
        data: { id, section: criterion.section, here: String(field.path[1]) },
      });
    }
  },
});
