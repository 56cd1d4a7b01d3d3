import { defineRule } from '../rule.ts';

const HELP =
  'Compare them with the list in your portal account; corrections go into a catalog file of your own.';

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
        what: 'Of the {all} criteria listed here for {entity}, {inferred} are taken from criteria worded for members generally.',
        help: HELP,
      },
      doubtful: {
        what: 'Of the {all} criteria listed here for {entity}, {doubtful} are doubtful.',
        help: HELP,
      },
      both: {
        what: 'Of the {all} criteria listed here for {entity}, {inferred} are taken from criteria worded for members generally, and {doubtful} are doubtful.',
        help: HELP,
      },
    },
    docs: () => ({
      title: 'Uncertain criteria',
      description:
        'The entity’s own list of criteria was not fully seen. The finding says once per profile how many criteria rest on what; hovering over a criterion tells about each.',
      bad: [{ text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: a\nentity: ⟦importer⟧\n' }],
      good: [
        { text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: a\n' },
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: a\nentity: importr\n',
          note: 'An entity type that does not exist is another finding.',
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
