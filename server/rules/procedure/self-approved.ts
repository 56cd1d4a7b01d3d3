import { textOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { procedureText } from '../examples/procedures.ts';

/** Owner and approver of a procedure are the same. */
export const selfApproved = defineRule({
  meta: {
    id: 'procedure/self-approved',
    target: 'Procedure',
    severity: 'warning',
    scope: 'document',
    messages: {
      same: {
        what: 'The owner of this procedure, {owner}, approved it too.',
        help: 'Have another person approve it.',
      },
    },
    why: 'Approval is a second pair of eyes.',
    docs: () => ({
      title: 'Self-approved procedure',
      description: 'The same contact or role stands under `owner` and `approver`.',
      bad: [{ file: 'procedures/seals.md', text: procedureText({ approver: '⟦warehouse supervisor⟧' }) }],
      good: [
        { file: 'procedures/seals.md', text: procedureText() },
        {
          file: 'procedures/seals.md',
          text: procedureText({ owner: '', approver: '' }),
          note: 'Nobody is named; that is another finding.',
        },
      ],
    }),
  },
  check({ document, report }) {
    const owner = textOf(document.procedure?.owner);
    const approver = document.procedure?.approver;
    const name = textOf(approver);
    if (!approver || owner === undefined || name === undefined) return;
    if (owner.trim().toLowerCase() === name.trim().toLowerCase())
      report({ message: 'same', at: approver, data: { owner } });
  },
});
