import { child, fields, items, textOf } from '../../model/field.ts';
import { SITE_ACTIVITIES } from '../../schema/site-activities.ts';
import { isRespelled, nearest } from '../../schema/suggestion.ts';
import { profileWith } from '../examples/profiles.ts';
import { defineRule } from '../rule.ts';

/** Letters in which a slip of the pen differs; with more, it is a word of the company’s own. */
const SLIP = 2;

const site = (activities: string) =>
  profileWith(
    'sealSecurity',
    '"6.6": { status: planned, owner: cso, targetDate: 2027-01-31 }',
    `company:\n  sites:\n    - { id: lrd-01, activities: ${activities} }\n`,
  );

/** An activity of a site that is a known one misspelled, or no word at all. Other words are the company’s own. */
export const unknownActivity = defineRule({
  meta: {
    id: 'profile/unknown-activity',
    target: 'SecurityProfile',
    severity: 'warning',
    scope: 'document',
    fixable: true,
    messages: {
      misspelled: {
        what: 'The activity `{value}` is not known.',
        help: 'Write `{nearest}` if that is meant.',
      },
      noWord: {
        what: 'The activity `{value}` is not a word.',
        help: 'Write what is done at the site, such as `cargo-handling`.',
      },
    },
    words: { fix: 'Write `{nearest}`' },
    why: 'ctpat reads from `activities` where cargo is handled or stored, and so which sites an answer must cover.',
    docs: () => ({
      title: 'Unknown activity',
      description:
        'An entry under `activities` of a site differs from a known activity in one or two letters, or holds no letter at all. Words of your own are allowed.',
      bad: [{ text: site('[⟦cargo-handlin⟧, ⟦"2"⟧, ⟦Cargo storage⟧]') }],
      good: [
        {
          text: site('[cargo-handling, office-work, container-loading]'),
          note: 'The last is a word of your own.',
        },
      ],
    }),
  },
  check({ document, word, report }) {
    const sites = items(child(document.profile?.company, 'sites'));
    for (const activity of sites.flatMap((each) => items(child(each, 'activities')))) {
      const value = textOf(activity) ?? '';
      const known: readonly string[] = SITE_ACTIVITIES;
      if (fields(activity).length > 0 || value === '' || known.includes(value)) continue;
      if (!/\p{L}/u.test(value)) {
        report({ message: 'noWord', at: activity, data: { value } });
        continue;
      }
      const meant = nearest(value, known, SLIP);
      if (meant === undefined) continue;
      report({
        message: 'misspelled',
        at: activity,
        data: { value, nearest: meant },
        fixes: () => [
          {
            title: word('fix', { nearest: meant }),
            edits: [{ range: activity.range, newText: meant }],
            preferred: true,
            ...(isRespelled(value, meant, known) ? { safe: true } : {}),
          },
        ],
      });
    }
  },
});
