import { defineRule, pairOf } from '../rule.ts';
import { procedureText } from '../examples/procedures.ts';
import { isOrphan } from './unused.ts';

/** A procedure in force that serves no criterion. */
export const missingCriteria = defineRule({
  meta: {
    id: 'procedure/missing-criteria',
    target: 'Procedure',
    severity: 'info',
    scope: 'workspace',
    messages: {
      none: {
        what: 'This procedure names no criterion that it serves.',
        help: 'List the ids under criteria, in quotation marks, for example ["6.1", "6.6"].',
      },
    },
    why: 'Answers that must be in writing look for it there.',
    docs: () => ({
      title: 'Procedure without criteria',
      description:
        'An approved procedure has no `criteria`, so an answer that must be in writing does not find it. Where no answer of a profile cites it either, `procedure/unused` speaks instead.',
      bad: [
        {
          file: 'procedures/seals.md',
          text: procedureText({ criteria: '' }).replace('status: approved', '⟦status: approved⟧'),
        },
      ],
      good: [
        { file: 'procedures/seals.md', text: procedureText() },
        { file: 'procedures/seals.md', text: procedureText({ criteria: '', status: 'draft' }) },
      ],
    }),
  },
  check({ document, project, report }) {
    const { procedure } = document;
    if (procedure?.status !== 'approved' || !procedure.statusField || procedure.criteria.length > 0) return;
    if (isOrphan({ document, project })) return;
    report({ message: 'none', at: pairOf(procedure.statusField) });
  },
});
