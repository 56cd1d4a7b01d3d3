import { profileWith } from '../examples/profiles.ts';
import { defineRule, keyOf } from '../rule.ts';
import { ownValue } from '../../messages/own-value.ts';

/** How far two ids of one category are apart in its list. */
function distance(a: string, b: string): number {
  const numberOf = (id: string) => Number(id.split('.')[1]);
  return Math.abs(numberOf(a) - numberOf(b));
}

/** An answer to a criterion that is not in the entity's list. */
export const criterionOfAnotherEntity = defineRule({
  meta: {
    id: 'profile/criterion-of-another-entity',
    target: 'SecurityProfile',
    inherited: 'nowhere',
    severity: 'error',
    scope: 'document',
    fixable: true,
    messages: {
      near: {
        what: 'MSC {id} is not in the list of {entity}; the nearest one there without an answer is {nearest}.',
        help: 'Correct the id, remove the answer, or correct the entity type. Where your own list holds it, add it to a catalog file of your own.',
      },
      other: {
        what: 'MSC {id} is not in the list of {entity}.',
        help: 'Remove the answer, or correct the entity type. Where your own list holds it, add it to a catalog file of your own.',
      },
    },
    words: { fix: 'Change to {suggestion}' },
    docs: () => ({
      title: 'Criterion of another entity',
      description:
        'The criterion exists, but not in the list of this profile’s entity type. The lists differ from entity to entity.',
      bad: [
        {
          text: profileWith('training', '⟦"12.5"⟧: { status: to-do }'),
          note: 'It is the customs brokers’.',
        },
      ],
      good: [
        { text: profileWith('training', '"12.5": { status: to-do }').replace('importer', 'customs-broker') },
        { text: profileWith('training', '"12.5": { status: to-do }').replace('entity: importer\n', '') },
      ],
    }),
  },
  check({ document, catalog, locale, word, report }) {
    const { profile } = document;
    const entity = profile?.entity;
    if (!profile || entity === undefined || !catalog.entity(entity)) return;
    const answered = new Set(profile.answers.map(({ id }) => id));
    for (const { id, field, site } of profile.answers) {
      const criterion = catalog.criterion(id);
      if (site !== undefined || !criterion || ownValue(criterion.entities, entity) !== undefined) continue;
      const possible = catalog
        .criteriaOf(entity)
        .filter((other) => other.section === criterion.section && !answered.has(other.id));
      const [suggestion] = possible
        .map((other) => other.id)
        .sort((a, b) => distance(a, id) - distance(b, id));
      report({
        message: suggestion === undefined ? 'other' : 'near',
        at: keyOf(field),
        criterion: id,
        data: { id, entity: catalog.entityText(entity, locale).plural, nearest: suggestion ?? '' },
        ...(suggestion === undefined
          ? {}
          : {
              fixes: () => [
                {
                  title: word('fix', { suggestion }),
                  edits: [{ range: field.keyRange, newText: `"${suggestion}"` }],
                },
              ],
            }),
      });
    }
  },
});
