import { child, fields, items, textOf, type Field } from '../../model/field.ts';
import { evidenceOf } from '../../kinds/security-profile/view.ts';
import { effectiveProfile } from '../../workspace/overlays.ts';
import { defineRule, keyOf, type RuleContext } from '../rule.ts';
import { profileWith } from '../examples/profiles.ts';
import { givenAnswers } from '../../domain/answers/effective-answers.ts';
import { suggested } from '../shared/suggested.ts';

const SITES = 'company: { sites: [{ id: lrd-01, country: US }] }\n';

interface SiteReference {
  readonly at: { readonly range: Field['range']; readonly path: Field['path'] };
  readonly id: string;
  readonly criterion?: string;
}

function siteReferences({ document, shared }: Pick<RuleContext, 'document' | 'shared'>): SiteReference[] {
  const { procedure } = document;
  const listed = (list: readonly Field[], criterion?: string) =>
    list.flatMap((item): SiteReference[] => {
      const id = textOf(item);
      return id === undefined || id.includes('#')
        ? []
        : [{ at: item, id, ...(criterion === undefined ? {} : { criterion }) }];
    });
  if (procedure) return listed(procedure.sites);
  return shared(givenAnswers).flatMap(({ field, id }) => [
    ...listed(items(child(field, 'sites')), id),
    ...fields(child(field, 'bySite')).map((entry) => ({ at: keyOf(entry), id: entry.key, criterion: id })),
    ...evidenceOf(field).flatMap((evidence) => listed(items(child(evidence, 'sites')), id)),
  ]);
}

/** The sites that a document may name; empty where none is listed, so that nothing can be said. */
function knownSites({ document, project }: Pick<RuleContext, 'document' | 'project'>): readonly string[] {
  const { profile } = document;
  if (profile?.isOverlay) {
    const effective = effectiveProfile(document, project);
    return effective?.problems.length === 0 ? knownSites({ document: effective.document, project }) : [];
  }
  // What builds on a base lists sites of its own, which the base may name.
  const isOwn = profile !== undefined && profile.entity !== undefined;
  return isOwn ? profile.sites.map(({ id }) => id) : [...project.index.sites];
}

/** A site that is not among those of the company. */
export const unknownSite = defineRule({
  meta: {
    id: 'reference/unknown-site',
    target: 'document',
    severity: 'error',
    scope: 'workspace',
    fixable: true,
    messages: {
      misspelled: {
        what: 'There is no site {id}; did you mean {nearest}?',
        help: 'Write the id of a site under company.sites.',
      },
      unknown: {
        what: 'There is no site {id}.',
        help: 'Add the site under company.sites, or correct the id.',
      },
    },
    docs: () => ({
      title: 'Unknown site',
      description:
        'An answer, a piece of evidence or a procedure names a site that no profile lists. Nothing is reported where no site is listed at all, or where sites may be inherited.',
      bad: [
        {
          text: profileWith(
            'sealSecurity',
            '"6.2": { status: planned, sites: [⟦lrd-1⟧] }\n"6.7":\n  status: planned\n  bySite:\n    ⟦mem-02⟧: { status: to-do }',
            SITES,
          ),
        },
      ],
      good: [
        { text: profileWith('sealSecurity', '"6.2": { status: planned, sites: [lrd-01] }', SITES) },
        {
          text: profileWith('sealSecurity', '"6.2": { status: planned, sites: [lrd-01] }'),
          note: 'No site is listed.',
        },
        {
          text: profileWith('sealSecurity', '"6.2": { status: planned, sites: [mem-02] }', SITES).replace(
            'entity: importer\n',
            '',
          ),
          files: {
            'mem.ctpat.yaml':
              'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: mem\nextends: profile.ctpat.yaml\ncompany: { sites: [{ id: mem-02 }] }\n',
          },
          note: 'A base may name the sites of those who build on it.',
        },
      ],
    }),
  },
  check({ document, project, locale, shared, report }) {
    const references = siteReferences({ document, shared });
    const sites = references.length > 0 ? knownSites({ document, project }) : [];
    if (sites.length === 0) return;
    for (const { at, id, criterion } of references) {
      if (sites.includes(id)) continue;
      const { message, nearest, fixes } = suggested(id, sites, at, locale);
      report({
        message,
        at,
        data: { id, nearest },
        ...(criterion === undefined ? {} : { criterion }),
        ...(fixes ? { fixes } : {}),
      });
    }
  },
});
