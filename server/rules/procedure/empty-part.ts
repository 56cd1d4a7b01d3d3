import type { BodyPart } from '../../kinds/procedure/body-content.ts';
import { defineRule } from '../rule.ts';
import { procedureWith } from '../examples/procedures.ts';
import { isInUse } from '../../domain/procedures/in-use.ts';

/** Whether nothing stands under the heading of a part. */
export function isEmptyPart({ text, steps, tables, links }: BodyPart): boolean {
  return text.trim() === '' && steps.length + tables.length + links.length === 0;
}

/** A heading of a written procedure has nothing under it. */
export const emptyPart = defineRule({
  meta: {
    id: 'procedure/empty-part',
    target: 'Procedure',
    severity: 'warning',
    scope: 'document',
    messages: {
      empty: {
        what: 'Nothing stands under the heading “{heading}”.',
        help: 'Write what belongs there; if there is nothing to say, write that and why.',
      },
    },
    why: 'A validator reads a heading without text as a duty that nobody has thought about.',
    docs: () => ({
      title: 'Heading with nothing under it',
      description:
        'In an approved procedure, or one in review, a heading for one of its parts has no text, list or table under it. Headings below it and comments are no text. A draft is left alone.',
      bad: [
        {
          file: 'procedures/seals.md',
          text: procedureWith({ Records: '### Logs\n\n<!-- to come -->' }).replace(
            '## Records',
            '⟦## Records⟧',
          ),
        },
        {
          file: 'seals.ctpat.yaml',
          text: 'apiVersion: ctpat/v1\nkind: Procedure\nid: seals\ntitle: Seals\nversion: "1"\nstatus: in-review\nowner: CSO\nbody:\n  purpose: a\n  scope: b\n  responsibilities: c\n  procedure: [d]\n  ⟦records⟧: []\n  revisionHistory: e\n',
        },
      ],
      good: [
        { file: 'procedures/seals.md', text: procedureWith({}) },
        { file: 'procedures/seals.md', text: procedureWith({ Records: '' }, { status: 'draft' }) },
        {
          file: 'procedures/seals.md',
          text: procedureWith({ Records: '### Logs\n\n| log | kept |\n| --- | --- |\n| seals | 1 year |' }),
          note: 'What stands under a lower heading counts.',
        },
      ],
    }),
  },
  check({ document: { procedure }, schemaProblems, report }) {
    if (!procedure || !isInUse(procedure)) return;
    for (const problem of schemaProblems) {
      if (problem.type !== 'missing-key' || problem.path.length !== 2 || problem.path[0] !== 'body') continue;
      const part = procedure.body.parts.find((each) => each.part === problem.path[1]);
      if (!part || !isEmptyPart(part)) continue;
      const { heading, path } = part;
      report({ message: 'empty', at: { range: heading.range, path }, data: { heading: heading.text } });
    }
  },
});
