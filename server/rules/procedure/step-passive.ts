import { DIGIT, LETTER } from '../../syntax/letters.ts';
import type { OffsetRange } from '../../syntax/node.ts';
import { defineRule } from '../rule.ts';
import { hasLabel, hasSeveralRoles, unassignedLists } from '../../domain/procedures/step-actors.ts';
import { procedureWith } from '../examples/procedures.ts';
import { isInUse } from '../../domain/procedures/in-use.ts';
import { passiveIn } from './passive.ts';

const NOT_IN_WORDS = new RegExp(String.raw`[^${LETTER}${DIGIT}]`, 'gu');

const steps = (text: string) => procedureWith({ Procedure: text });

/** Where words stand in the source of a step, whatever marks of emphasis stand between them; else the whole step. */
function placeOf(words: string, text: string, { start, end }: OffsetRange): OffsetRange {
  const pattern = words
    .split(' ')
    .map((word) => word.replace(NOT_IN_WORDS, '\\$&'))
    .join('[\\s*_>]+');
  const found = new RegExp(pattern, 'u').exec(text.slice(start, end));
  return found ? { start: start + found.index, end: start + found.index + found[0].length } : { start, end };
}

/** A step in which something is done and nobody does it. */
export const stepPassive = defineRule({
  meta: {
    id: 'procedure/step-passive',
    target: 'Procedure',
    severity: 'warning',
    scope: 'document',
    messages: {
      passive: {
        what: 'Step {number} says “{words}” and not who does it.',
        help: 'Name the role that acts, as in “The Dock Supervisor checks …”.',
      },
    },
    why: 'A validator asks who does it, and the people on the floor must give the same answer.',
    docs: () => ({
      title: 'Step that nobody does',
      description:
        'In an approved procedure, or one in review, the main sentence of a numbered step says that something is done (“seals are checked”, in Spanish «se revisan los sellos») and not by whom. A step that begins with a role, or stands below a heading or a sentence that names one, is left alone, as is a procedure whose responsibilities name one role only.',
      bad: [
        {
          file: 'procedures/seals.md',
          text: steps(
            '1. The seals ⟦are **counted⟧** each Friday.\n2. If the count differs, the log ⟦must be checked⟧.\n3. The Dock Clerk signs.',
          ),
        },
        {
          file: 'procedures/sellos.md',
          text: steps(
            '1. ⟦Se revisan⟧ los sellos.\n2. Al llegar la unidad, el sello ⟦se verifica⟧ contra la guía.',
          ),
        },
      ],
      good: [
        {
          file: 'procedures/seals.md',
          text: steps(
            '1. Dock Clerk: seals are counted.\n2. The seals are counted by the Dock Clerk.\n3. Count the seals that are stored.\n4. The gate is closed at night.\n5. If a seal is broken, call the manager.',
          ),
        },
        { file: 'procedures/seals.md', text: steps('### Dock Clerk\n\n1. Seals are counted each Friday.') },
        {
          file: 'procedures/sellos.md',
          text: steps(
            '1. El chofer se registra en la caseta.\n2. Los sellos se revisan por el supervisor.\n3. Revise los sellos que se entregan.',
          ),
        },
        {
          file: 'procedures/seals.md',
          text: procedureWith({
            Responsibilities: 'The Warehouse Manager does all of it.',
            Procedure: '1. Seals are counted.',
          }),
        },
      ],
    }),
  },
  check({ document: { procedure }, report }) {
    const part = procedure?.body.part('procedure');
    if (!procedure || !part || !isInUse(procedure) || !hasSeveralRoles(procedure.body)) return;
    for (const { steps: all } of unassignedLists(part)) {
      for (const step of all) {
        const words = hasLabel(step) ? undefined : passiveIn(step.text);
        if (words === undefined) continue;
        report({
          message: 'passive',
          at: {
            range: placeOf(words, procedure.source.text, step.range),
            path: [...part.path, 'steps', step.number],
          },
          data: { number: step.number, words },
        });
      }
    }
  },
});
