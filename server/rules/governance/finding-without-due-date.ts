import { defineRule } from '../rule.ts';
import { auditFindings, findingWith } from '../../domain/audits/corrective-findings.ts';

/** A required action that names no day. */
export const findingWithoutDueDate = defineRule({
  meta: {
    id: 'governance/finding-without-due-date',
    target: 'CorrectiveActions',
    severity: 'warning',
    scope: 'dates',
    settings: ['cadence.findingResponse'],
    messages: {
      assumed: {
        what: 'This finding requires action and names no day; the usual time runs until {due}.',
        help: 'Enter the day that CBP or the auditor named under due.',
      },
    },
    docs: () => ({
      title: 'Finding without a day',
      description:
        'An open finding that requires action has no `due`. Until `cadence.findingResponse` has passed since the day of the report; after that it is overdue.',
      bad: [
        {
          file: 'v.ctpat.yaml',
          text: findingWith('{ id: ⟦f1⟧, criterion: "9.6", type: action-required }'),
          note: 'The 90 days that follow the report run until 2026-11-26.',
        },
      ],
      good: [
        { file: 'v.ctpat.yaml', text: findingWith('{ id: f1, type: action-required, due: 2026-12-25 }') },
        { file: 'v.ctpat.yaml', text: findingWith('{ id: f1, type: recommendation }') },
        {
          file: 'v.ctpat.yaml',
          text: findingWith('{ id: f1, type: action-required }', 'validation', '2026-08-25'),
          note: 'Overdue by now.',
        },
      ],
    }),
  },
  check(context) {
    for (const { place, about, closed, dueField, due } of context.shared(auditFindings)) {
      if (closed || dueField || due === undefined || due < context.today) continue;
      context.report({ message: 'assumed', at: place, ...about, data: { due } });
    }
  },
});
