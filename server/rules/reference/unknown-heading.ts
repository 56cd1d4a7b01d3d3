import { headingAnchor, partsOfHeading } from '../../kinds/procedure/headings.ts';
import { defineRule } from '../rule.ts';
import { profileWith } from '../examples/profiles.ts';
import { citations } from './citations.ts';

const SEALS =
  '---\napiVersion: ctpat/v1\nkind: Procedure\nid: seal-control\n---\n\n# Seal control\n\n## Records\n\nKept two years.\n';

/** Whether a procedure has a heading, by its anchor, its words, or the part of a procedure that both name. */
function isAmong(heading: string, headings: ReadonlySet<string>): boolean {
  if (headings.has(heading) || headings.has(headingAnchor(heading))) return true;
  return partsOfHeading(heading).some((part) =>
    [...headings].some((other) => other === part || partsOfHeading(other).includes(part)),
  );
}

/** An answer cites a heading that its procedure does not have. */
export const unknownHeading = defineRule({
  meta: {
    id: 'reference/unknown-heading',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'workspace',
    messages: {
      none: {
        what: 'The procedure {id} has no heading “{heading}”; it has no headings at all.',
        help: 'Cite the procedure alone, or give it headings.',
      },
      unknown: {
        what: 'The procedure {id} has no heading “{heading}”.',
        help: 'Write one of its headings, in lower case with hyphens: {headings}.',
      },
    },
    docs: () => ({
      title: 'Unknown heading',
      description:
        'An answer cites a part of a procedure, `id#heading`, and the procedure has no such heading. In a procedure written in YAML the keys of `body` are its headings. Numbers before a heading, and the usual words for a part in the other language, make no difference.',
      bad: [
        {
          text: profileWith(
            'sealSecurity',
            '"6.2": { status: planned, owner: cso, targetDate: 2027-01-31, procedures: [⟦"seal-control#monthly-audit"⟧] }',
          ),
          files: { 'procedures/seals.md': SEALS },
        },
      ],
      good: [
        {
          text: profileWith(
            'sealSecurity',
            '"6.2": { status: planned, owner: cso, targetDate: 2027-01-31, procedures: ["seal-control#records", "seal-control#Records"] }',
          ),
          files: { 'procedures/seals.md': SEALS },
        },
        {
          text: profileWith(
            'sealSecurity',
            '"6.2": { status: planned, owner: cso, targetDate: 2027-01-31, procedures: ["seal-control#records"] }',
          ),
          files: { 'procedures/seals.md': SEALS.replace('Records', '6. Registros') },
          note: 'The same part, numbered and in Spanish.',
        },
      ],
    }),
  },
  check(context) {
    const { project, report } = context;
    for (const { field, id, heading, criterion } of context.shared(citations)) {
      const [procedure] = heading === undefined ? [] : project.index.find('Procedure', id);
      if (heading === undefined || !procedure) continue;
      const headings = project.index.headings(procedure);
      if (isAmong(heading, headings)) continue;
      report({
        message: headings.size > 0 ? 'unknown' : 'none',
        at: field,
        criterion,
        data: { id, heading, headings: [...headings].slice(0, 12).join(', ') },
      });
    }
  },
});
