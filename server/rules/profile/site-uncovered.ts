import { child, fields, items, textOf } from '../../model/field.ts';
import type { Item } from '../../kinds/security-profile/view.ts';
import { profileWith } from '../examples/profiles.ts';
import { defineRule, keyOf } from '../rule.ts';
import { isExcusedAt } from '../../domain/answers/excused.ts';
import { givenAnswers } from '../../domain/answers/effective-answers.ts';

/** The categories whose criteria are met site by site. */
const OF_SITES = new Set(['physicalSecurity', 'physicalAccess']);

/** Where cargo is, the criteria of the site apply; of an office or a dormant lot nobody can tell. */
const WITH_CARGO = new Set(['cargo-handling', 'cargo-storage']);

const nameOf = ({ field, id }: Item) => textOf(child(field, 'name')) ?? id;

const hasCargo = ({ field }: Item) =>
  items(child(field, 'activities')).some((each) => WITH_CARGO.has(textOf(each) ?? ''));

const SITES =
  'company:\n  sites:\n    - { id: lrd-01, name: Laredo, activities: [cargo-handling] }\n    - { id: mem-02, name: Memphis, activities: [cargo-storage] }\n    - { id: hou-03, name: Houston, type: office, activities: [administration] }\n';

/** A site that an answer leaves out. */
export const siteUncovered = defineRule({
  meta: {
    id: 'profile/site-uncovered',
    target: 'SecurityProfile',
    severity: 'warning',
    scope: 'document',
    inherited: 'here',
    messages: {
      uncovered: {
        what: 'The answer to {id} is for some sites only; it says nothing of {sites}.',
        help: 'Add the site under sites, tell under bySite what differs there, or say under the site’s uses that the condition is not given.',
      },
    },
    failureReason: 'physical-gaps',
    docs: () => ({
      title: 'Site without an answer',
      description:
        'An answer to a criterion of physical security or physical access names `sites`, and leaves out one where cargo is handled or stored. Sites are covered by `sites` and by `bySite`; a site whose `conditions` excuse it needs no answer. Sites without cargo, and sites that do not say what is done there, are left alone.',
      bad: [
        {
          text: profileWith(
            'physicalSecurity',
            '"9.1":\n  status: implemented\n  response: A fence of eight feet stands around the yard.\n  ⟦sites⟧: [lrd-01]',
            SITES,
          ),
        },
      ],
      good: [
        {
          text: profileWith(
            'physicalSecurity',
            '"9.1":\n  status: implemented\n  response: Both buildings have steel doors.\n  sites: [lrd-01, mem-02]',
            SITES,
          ),
          note: 'An office without cargo is left alone.',
        },
        {
          text: profileWith(
            'physicalSecurity',
            '"9.1":\n  status: implemented\n  response: A fence stands around the yard.\n  sites: [lrd-01]\n  bySite: { mem-02: { response: The building stands on the lot line. } }',
            SITES,
          ),
        },
        {
          text: profileWith(
            'physicalSecurity',
            '"9.12":\n  status: implemented\n  response: Cameras look at both gates.\n  sites: [lrd-01]',
            SITES.replace('[cargo-storage] }', '[cargo-storage], conditions: { cameras: false } }'),
          ),
          note: 'No cameras there.',
        },
        {
          text: profileWith(
            'physicalSecurity',
            '"9.1":\n  status: implemented\n  response: Fences everywhere.',
            SITES,
          ),
          note: 'Without `sites`, an answer is for all.',
        },
        {
          text: profileWith(
            'conveyanceSecurity',
            '"5.1":\n  status: implemented\n  response: Trailers park in Laredo.\n  sites: [lrd-01]',
            SITES,
          ),
          note: 'Not a criterion of each site.',
        },
      ],
    }),
  },
  check(context) {
    const { document, catalog, report } = context;
    const { profile } = document;
    if (!profile || profile.isOverlay) return;
    for (const answer of context.shared(givenAnswers)) {
      const criterion = catalog.criterion(answer.id);
      const named = child(answer.field, 'sites');
      if (!criterion || !OF_SITES.has(criterion.section) || answer.site !== undefined || !named) continue;
      const covered = new Set([
        ...items(named).map((each) => textOf(each)),
        ...fields(child(answer.field, 'bySite')).map(({ key }) => key),
      ]);
      const missing = profile.sites.filter(
        (site) => !covered.has(site.id) && hasCargo(site) && !isExcusedAt(site, criterion, profile, catalog),
      );
      if (covered.size === 0 || missing.length === 0) continue;
      const data = { id: criterion.id, sites: missing.map(nameOf).join(', ') };
      report({
        message: 'uncovered',
        at: keyOf(named),
        criterion: criterion.id,
        sites: missing.map(({ id }) => id),
        data,
      });
    }
  },
});
