import { defineRule, keyOf } from '../rule.ts';
import { profileWith } from '../examples/profiles.ts';

/** An answer to an id that is known to exist while its text is not held. */
export const missingCriterionText = defineRule({
  meta: {
    id: 'profile/missing-criterion-text',
    target: 'SecurityProfile',
    severity: 'info',
    scope: 'document',
    messages: {
      gap: {
        what: 'MSC {id} is known to exist, but this catalog does not hold its text.',
        help: 'Copy title and obligation from the portal into a file under catalog: in the configuration; then it is fully checked.',
      },
    },
    docs: () => ({
      title: 'Criterion without text',
      description:
        'The id is in use in the criteria of some entity types whose text this tool does not hold. The answer is checked as an answer, no more.',
      bad: [{ text: profileWith('conveyanceSecurity', '⟦"5.9"⟧: { status: to-do }') }],
      good: [
        { text: profileWith('conveyanceSecurity', '"5.8": { status: to-do }') },
        {
          text: profileWith('conveyanceSecurity', '"5.9": { status: to-do }'),
          files: {
            'ctpat.config.yaml': 'root: true\ncatalog: [own.yaml]\n',
            'own.yaml':
              'criteria:\n  - id: "5.9"\n    entities: { importer: { obligation: should, basis: seen } }\n    text: { en: { title: Tractor checks } }\n',
          },
          note: 'The company’s own catalog holds it.',
        },
      ],
    }),
  },
  check({ document, catalog, report }) {
    for (const { id, field, site } of document.profile?.answers ?? []) {
      if (site === undefined && catalog.isKnownGap(id))
        report({ message: 'gap', at: keyOf(field), data: { id } });
    }
  },
});
