import { defineRule } from '../rule.ts';

const HELP = {
  en: 'Compare them with the list in your portal account; corrections go into a catalog file of your own.',
  es: 'Compárelos con la lista de su cuenta en el portal; las correcciones van en un archivo de catálogo propio.',
};

/** Told once per profile: on how many criteria of the entity the catalog is not certain. */
export const uncertainCriteria = defineRule({
  meta: {
    id: 'profile/uncertain-criteria',
    target: 'SecurityProfile',
    inherited: 'here',
    severity: 'info',
    scope: 'document',
    messages: {
      inferred: {
        what: {
          en: 'Of the {all} criteria listed here for {entity}, {inferred} are taken from criteria worded for members generally.',
          es: 'De los {all} criterios listados aquí para {entity}, {inferred} se toman de criterios redactados para los miembros en general.',
        },
        help: HELP,
      },
      doubtful: {
        what: {
          en: 'Of the {all} criteria listed here for {entity}, {doubtful} are doubtful.',
          es: 'De los {all} criterios listados aquí para {entity}, {doubtful} son dudosos.',
        },
        help: HELP,
      },
      both: {
        what: {
          en: 'Of the {all} criteria listed here for {entity}, {inferred} are taken from criteria worded for members generally, and {doubtful} are doubtful.',
          es: 'De los {all} criterios listados aquí para {entity}, {inferred} se toman de criterios redactados para los miembros en general y {doubtful} son dudosos.',
        },
        help: HELP,
      },
    },
    docs: () => ({
      title: { en: 'Uncertain criteria', es: 'Criterios inciertos' },
      description: {
        en: 'The entity’s own list of criteria was not fully seen. The finding says once per profile how many criteria rest on what; hovering over a criterion tells about each.',
        es: 'La lista de criterios propia de la entidad no se ha visto completa. El hallazgo dice, una vez por perfil, cuántos criterios se basan en qué; al pasar el cursor sobre un criterio se explica cada caso.',
      },
      bad: [{ text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: a\nentity: ⟦importer⟧\n' }],
      good: [
        { text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: a\n' },
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: a\nentity: importr\n',
          note: {
            en: 'An entity type that does not exist is another finding.',
            es: 'Un tipo de entidad que no existe es otro hallazgo.',
          },
        },
      ],
    }),
  },
  check({ document, catalog, locale, today, report }) {
    const { profile } = document;
    const entity = profile?.entity;
    if (!profile?.entityField || entity === undefined || !catalog.entity(entity)) return;
    const criteria = catalog.criteriaOf(entity);
    const bases = criteria.flatMap((criterion) => catalog.duty(criterion, entity, today)?.basis ?? []);
    const inferred = bases.filter((basis) => basis === 'inferred').length;
    const doubtful = bases.filter((basis) => basis === 'doubtful').length;
    if (inferred + doubtful === 0) return;
    report({
      message: inferred === 0 ? 'doubtful' : doubtful === 0 ? 'inferred' : 'both',
      at: profile.entityField,
      data: { all: criteria.length, entity: catalog.entityText(entity, locale).plural, inferred, doubtful },
    });
  },
});
