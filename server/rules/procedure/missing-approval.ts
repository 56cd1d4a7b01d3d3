import { child, textOf } from '../../model/field.ts';
import { defineRule, pairOf } from '../rule.ts';
import { procedureText } from '../examples/procedures.ts';

/** An approved procedure does not say who approved it, or when. */
export const missingApproval = defineRule({
  meta: {
    id: 'procedure/missing-approval',
    target: 'Procedure',
    severity: 'error',
    scope: 'document',
    messages: {
      missing: {
        what: 'The procedure is approved, but {keys} is missing.',
        help: 'Say who approved it (approver) and on which day (approved).',
      },
    },
    why: 'An approval that nobody can trace is none.',
    docs: () => ({
      title: 'Approval missing',
      description: 'A procedure has the status `approved` and lacks its approver or the day of its approval.',
      bad: [
        {
          file: 'procedures/seals.md',
          text: procedureText({ approver: '' }).replace('status: approved', '⟦status: approved⟧'),
        },
      ],
      good: [
        { file: 'procedures/seals.md', text: procedureText() },
        { file: 'procedures/seals.md', text: procedureText({ approver: '', approved: '', status: 'draft' }) },
      ],
    }),
  },
  check({ document, report }) {
    const { procedure } = document;
    if (!procedure?.statusField || procedure.status !== 'approved') return;
    const keys = ['approver', 'approved'].filter((key) => textOf(child(procedure.root, key)) === undefined);
    if (keys.length > 0)
      report({ message: 'missing', at: pairOf(procedure.statusField), data: { keys: keys.join(', ') } });
  },
});
