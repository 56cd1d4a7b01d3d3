import { nearest } from '../../schema/suggestion.ts';
import { defineRule, keyOf } from '../rule.ts';
import { profileWith } from '../examples/profiles.ts';

/** An answer to an id that no criterion has. */
export const unknownCriterion = defineRule({
  meta: {
    id: 'profile/unknown-criterion',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'document',
    fixable: true,
    messages: {
      misspelled: {
        what: 'There is no criterion {id}; did you mean {nearest}?',
        help: 'Correct the id, or add the criterion to a catalog file of your own.',
      },
      unknown: {
        what: 'There is no criterion {id}.',
        help: 'Correct the id, or add the criterion to a catalog file of your own.',
      },
    },
    words: { fix: 'Change to {suggestion}' },
    docs: () => ({
      title: 'Unknown criterion',
      description:
        'A profile answers an id that is in no list of criteria, neither in ours nor in the company’s own catalog.',
      bad: [{ text: profileWith('sealSecurity', '⟦"6.60"⟧: { status: to-do }') }],
      good: [
        { text: profileWith('sealSecurity', '"6.6": { status: to-do }') },
        {
          text: profileWith('sealSecurity', '"6.60": { status: to-do }'),
          files: {
            'ctpat.config.yaml': 'root: true\ncatalog: [own.yaml]\n',
            'own.yaml':
              'criteria:\n  - id: "6.60"\n    entities: { importer: { obligation: should, basis: seen } }\n    text: { en: { title: Seal vendor review } }\n',
          },
          note: 'The company’s own catalog knows it.',
        },
      ],
    }),
  },
  check({ document, catalog, word, report }) {
    const { profile } = document;
    if (!profile) return;
    for (const { id, field, site, section } of profile.answers) {
      if (site !== undefined || catalog.criterion(id) || catalog.isKnownGap(id)) continue;
      const known = profile.entity === undefined ? catalog.criteria : catalog.criteriaOf(profile.entity);
      const taken = new Set(profile.answers.map((answer) => answer.id));
      const possible = known.filter((criterion) => criterion.section === section && !taken.has(criterion.id));
      const suggestion = nearest(
        id,
        possible.map((criterion) => criterion.id),
      );
      report({
        message: suggestion === undefined ? 'unknown' : 'misspelled',
        at: keyOf(field),
        data: { id, nearest: suggestion ?? '' },
        ...(suggestion === undefined
          ? {}
          : {
              fixes: () => [
                {
                  title: word('fix', { suggestion }),
                  edits: [{ range: field.keyRange, newText: `"${suggestion}"` }],
                  preferred: true,
                },
              ],
            }),
      });
    }
  },
});
