import type { Field } from '../../model/field.ts';
import { profileWith } from '../examples/profiles.ts';
import { defineRule } from '../rule.ts';
import { citations } from './citations.ts';
import { renamedTo } from './renamed.ts';
import { changeTo, suggested, type WrittenReference } from '../shared/suggested.ts';

const SEALS =
  '---\napiVersion: ctpat/v1\nkind: Procedure\nid: seal-control\nformerIds: [seals-2024]\n---\n\n# Seal control\n';

/** Where the id of a citation is written; the heading behind it stays. */
function writtenId({ node, range }: Field, id: string, heading: string | undefined): WrittenReference {
  const rest = heading === undefined ? '' : `#${heading}`;
  const isAlias = node.range.start !== range.start;
  if (isAlias || node.kind !== 'scalar') return { range, write: (other) => JSON.stringify(other + rest) };
  const start = range.start + (node.style === 'plain' ? 0 : 1);
  return { range: { start, end: start + id.length } };
}

/** An answer cites a procedure that the project does not hold. */
export const unknownProcedure = defineRule({
  meta: {
    id: 'reference/unknown-procedure',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'workspace',
    fixable: true,
    messages: {
      renamed: {
        what: 'The procedure {id} is called {current} now.',
        help: 'Write its id of today.',
      },
      misspelled: {
        what: 'There is no procedure {id}; did you mean {nearest}?',
        help: 'Write the id of a procedure of this project.',
      },
      unknown: {
        what: 'There is no procedure {id} in this project.',
        help: 'Add the procedure, or correct the id.',
      },
    },
    docs: () => ({
      title: 'Unknown procedure',
      description: 'An answer cites a procedure by an id that no procedure of the project has.',
      bad: [
        {
          text: profileWith(
            'sealSecurity',
            '"6.2":\n  status: implemented\n  response: Seals are used.\n  evidence: a.pdf\n  procedures: [⟦seal-contrl⟧, ⟦"seal-contrl#records"⟧, ⟦seals-2024⟧]',
          ),
          files: { 'procedures/seals.md': SEALS },
        },
      ],
      good: [
        {
          text: profileWith(
            'sealSecurity',
            '"6.2": { status: planned, owner: cso, targetDate: 2027-01-31, procedures: [seal-control, "seal-control#records"] }',
          ),
          files: { 'procedures/seals.md': SEALS },
        },
        {
          text: profileWith('sealSecurity', '"6.2": { status: to-do, procedures: [seal-contrl] }'),
          note: 'An answer that is still to be given is not judged.',
        },
      ],
    }),
  },
  check(context) {
    const { project, locale, report } = context;
    for (const { field, id, heading, criterion } of context.shared(citations)) {
      if (id === '' || project.index.find('Procedure', id).length > 0) continue;
      const reference = writtenId(field, id, heading);
      const current = renamedTo(project.index, id);
      if (current !== undefined) {
        report({
          message: 'renamed',
          at: field,
          criterion,
          data: { id, current },
          fixes: () => [changeTo(current, reference, locale, true)],
        });
        continue;
      }
      const { message, nearest, fixes } = suggested(id, project.index.ids('Procedure'), reference, locale);
      report({ message, at: field, criterion, data: { id, nearest }, ...(fixes ? { fixes } : {}) });
    }
  },
});
