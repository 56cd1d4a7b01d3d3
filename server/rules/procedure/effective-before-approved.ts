import { child, dateOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { procedureText } from '../examples/procedures.ts';

/** A procedure is in force before it was approved. */
export const effectiveBeforeApproved = defineRule({
  meta: {
    id: 'procedure/effective-before-approved',
    target: 'Procedure',
    severity: 'error',
    scope: 'document',
    messages: {
      before: {
        what: 'The procedure is in force from {effective}, before its approval on {approved}.',
        help: 'Correct one of the two dates.',
      },
    },
    why: 'Nobody follows a text that is not approved yet.',
    docs: () => ({
      title: 'In force before approval',
      description: 'The day under `effective` is earlier than the day under `approved`.',
      bad: [{ file: 'procedures/seals.md', text: procedureText({ effective: '⟦2026-03-13⟧' }) }],
      good: [
        { file: 'procedures/seals.md', text: procedureText({ effective: '2026-03-14' }) },
        { file: 'procedures/seals.md', text: procedureText({ approved: '' }) },
      ],
    }),
  },
  check({ document, report }) {
    const field = child(document.procedure?.root, 'effective');
    const effective = dateOf(field);
    const approved = dateOf(child(document.procedure?.root, 'approved'));
    if (!field || effective === undefined || approved === undefined || effective >= approved) return;
    report({ message: 'before', at: field, data: { effective, approved } });
  },
});
