import { defineRule, keyOf } from '../rule.ts';
import { profileWith } from '../example-texts.ts';

/** An answer to a criterion that is not in the entity's list. */
export const criterionOfAnotherEntity = defineRule({
  meta: {
    id: 'profile/criterion-of-another-entity',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'document',
    messages: {
      other: {
        what: {
          en: 'MSC {id} is not in the list of {entity}.',
          es: 'El MSC {id} no está en la lista de {entity}.',
        },
        help: {
          en: 'Remove the answer, or correct the entity type. Where your own list holds it, add it to a catalogue file of your own.',
          es: 'Quite la respuesta, o corrija el tipo de entidad. Si su lista lo contiene, añádalo a un archivo de catálogo propio.',
        },
      },
    },
    docs: {
      title: 'Criterion of another entity',
      description:
        'The criterion exists, but not in the list of this profile’s entity type. The lists differ from entity to entity.',
      bad: [
        { text: profileWith('training', '⟦"12.5"⟧: { status: to-do }'), note: 'It is the customs brokers’.' },
      ],
      good: [
        { text: profileWith('training', '"12.5": { status: to-do }').replace('importer', 'customs-broker') },
        { text: profileWith('training', '"12.5": { status: to-do }').replace('entity: importer\n', '') },
      ],
    },
  },
  check({ document, catalogue, locale, report }) {
    const { profile } = document;
    const entity = profile?.entity;
    if (!profile || entity === undefined || !catalogue.entity(entity)) return;
    for (const { id, field, site } of profile.answers) {
      const criterion = catalogue.criterion(id);
      if (site !== undefined || !criterion || criterion.entities[entity] !== undefined) continue;
      report({
        message: 'other',
        at: keyOf(field),
        criterion: id,
        data: { id, entity: catalogue.entityText(entity, locale).plural },
      });
    }
  },
});
