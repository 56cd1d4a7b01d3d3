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
        what: {
          en: 'The procedure is in force from {effective}, before its approval on {approved}.',
          es: 'El procedimiento rige desde el {effective}, antes de su aprobación el {approved}.',
        },
        help: { en: 'Correct one of the two dates.', es: 'Corrija una de las dos fechas.' },
      },
    },
    why: {
      en: 'Nobody follows a text that is not approved yet.',
      es: 'Nadie sigue un texto que aún no se aprueba.',
    },
    docs: () => ({
      title: { en: 'In force before approval', es: 'Vigente antes de su aprobación' },
      description: {
        en: 'The day under `effective` is earlier than the day under `approved`.',
        es: 'El día indicado en `effective` es anterior al indicado en `approved`.',
      },
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
