import { defineRule } from '../rule.ts';
import { isEmptyPart } from './empty-part.ts';
import { procedureWith } from '../examples/procedures.ts';
import { isInUse } from '../../domain/procedures/in-use.ts';

/** A heading that is a step itself: `Step 2`, `4.1 Receive the seals`. */
const NUMBERED_HEADING = /^\W*(?:(?:step|stage|phase|paso|etapa|fase)\s+)?\d/i;

/** A procedure has no numbered steps. */
export const missingSteps = defineRule({
  meta: {
    id: 'procedure/missing-steps',
    target: 'Procedure',
    severity: 'warning',
    scope: 'document',
    messages: {
      none: {
        what: 'The part “{heading}” has no numbered steps.',
        help: 'Number the steps in the order in which they are done, one action each, and begin each with who does it.',
      },
    },
    why: 'Staff follow, and a validator checks, one step after the other.',
    docs: () => ({
      title: 'No numbered steps',
      description:
        'In an approved procedure, or one in review, the part that says how it is done has text, but no numbered list, no numbered paragraphs or headings, and no table.',
      bad: [
        {
          file: 'procedures/seals.md',
          text: procedureWith({
            Procedure: '- The clerk counts the seals.\n- The clerk locks them away.',
          }).replace('## Procedure', '⟦## Procedure⟧'),
        },
      ],
      good: [
        { file: 'procedures/seals.md', text: procedureWith({}) },
        {
          file: 'procedures/seals.md',
          text: procedureWith({
            Procedure: '4.1 The clerk counts the seals.\n\n4.2 The clerk locks them away.',
          }),
          note: 'Numbered by hand.',
        },
        {
          file: 'procedures/seals.md',
          text: procedureWith({
            Procedure: '### Step 1: Count\n\nThe clerk counts.\n\n### Step 2: Lock\n\nThe clerk locks.',
          }),
        },
        {
          file: 'procedures/seals.md',
          text: procedureWith({ Procedure: '| who | does |\n| --- | --- |\n| clerk | counts the seals |' }),
        },
      ],
    }),
  },
  check({ document: { procedure }, schemaProblems, report }) {
    if (!procedure || !isInUse(procedure)) return;
    const part = procedure.body.part('procedure');
    const hasNone = schemaProblems.some(
      ({ type, ...problem }) =>
        type === 'missing-key' && 'path' in problem && problem.path.join('.') === 'body.procedure',
    );
    if (!hasNone || !part || isEmptyPart(part)) return;
    const { heading, headings, path } = part;
    if (headings.some(({ text }) => NUMBERED_HEADING.test(text))) return;
    report({ message: 'none', at: { range: heading.range, path }, data: { heading: heading.text } });
  },
});
