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
        what: {
          en: 'The procedure is approved, but {keys} is missing.',
          es: 'El procedimiento está aprobado, pero falta {keys}.',
        },
        help: {
          en: 'Say who approved it (approver) and on which day (approved).',
          es: 'Diga quién lo aprobó (approver) y qué día (approved).',
        },
      },
    },
    why: {
      en: 'An approval that nobody can trace is none.',
      es: 'Una aprobación que nadie puede rastrear no lo es.',
    },
    docs: () => ({
      title: { en: 'Approval missing', es: 'Falta la aprobación' },
      description: {
        en: 'A procedure has the status `approved` and lacks its approver or the day of its approval.',
        es: 'Un procedimiento tiene el estado `approved` y le falta quién lo aprobó o el día en que se aprobó.',
      },
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
