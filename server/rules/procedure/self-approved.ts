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
        what: {
          en: 'The owner of this procedure, {owner}, approved it too.',
          es: 'El responsable de este procedimiento, {owner}, también lo aprobó.',
        },
        help: { en: 'Have another person approve it.', es: 'Haga que otra persona lo apruebe.' },
      },
    },
    why: { en: 'Approval is a second pair of eyes.', es: 'La aprobación es un segundo par de ojos.' },
    docs: () => ({
      title: { en: 'Self-approved procedure', es: 'Procedimiento aprobado por su responsable' },
      description: {
        en: 'The same contact or role stands under `owner` and `approver`.',
        es: 'El mismo contacto o puesto está en `owner` y en `approver`.',
      },
      bad: [{ file: 'procedures/seals.md', text: procedureText({ approver: '⟦warehouse supervisor⟧' }) }],
      good: [
        { file: 'procedures/seals.md', text: procedureText() },
        {
          file: 'procedures/seals.md',
          text: procedureText({ owner: '', approver: '' }),
          note: {
            en: 'Nobody is named; that is another finding.',
            es: 'No se nombra a nadie; ese es otro hallazgo.',
          },
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
