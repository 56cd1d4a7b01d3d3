import { defineRule } from '../rule.ts';
import { auditFindings, findingWith } from '../../domain/audits/corrective-findings.ts';

/** A finding that was to be answered by now. */
export const findingOverdue = defineRule({
  meta: {
    id: 'governance/finding-overdue',
    target: 'CorrectiveActions',
    severity: 'error',
    scope: 'dates',
    settings: ['cadence.findingResponse'],
    messages: {
      late: {
        what: 'This finding was to be answered by {due} and is still open.',
        help: 'Finish what is to be done, answer, and enter closed with evidence.',
      },
      assumed: {
        what: 'This finding names no day; the usual time ran out on {due}, and it is still open.',
        help: 'Enter the day that CBP or the auditor named under due, or close it with evidence.',
      },
    },
    why: 'A required action that CBP does not receive in time can lead to suspension.',
    docs: () => ({
      title: 'Finding overdue',
      description:
        'An open finding is past the day under `due`: an error where action is required, a warning for a recommendation. A required action without `due` has `cadence.findingResponse` (90 days where nothing is set) from the day of the report, and is a warning then.',
      bad: [
        {
          file: 'v.ctpat.yaml',
          text: findingWith('{ id: f1, criterion: "9.6", type: action-required, due: ⟦2026-11-23⟧ }'),
        },
        {
          file: 'v.ctpat.yaml',
          text: findingWith('{ id: f1, criterion: "9.6", type: recommendation, due: ⟦2026-11-23⟧ }'),
        },
        {
          file: 'v.ctpat.yaml',
          text: findingWith(
            '{ id: ⟦f1⟧, criterion: "9.6", type: action-required }',
            'validation',
            '2026-08-25',
          ),
          note: 'The 90 days that follow the report ran out on 2026-11-23.',
        },
      ],
      good: [
        {
          file: 'v.ctpat.yaml',
          text: findingWith('{ id: f1, criterion: "9.6", type: action-required, due: 2026-11-24 }'),
        },
        {
          file: 'v.ctpat.yaml',
          text: findingWith('{ id: f1, type: action-required, due: 2026-09-30, closed: 2026-10-15 }'),
        },
        {
          file: 'v.ctpat.yaml',
          text: findingWith('{ id: f1, type: action-required }', 'validation', '2026-08-26'),
          note: 'The 90 days that follow the report run until 2026-11-24.',
        },
        {
          file: 'v.ctpat.yaml',
          text: findingWith('{ id: f1, type: best-practice }', 'validation', '2025-08-28'),
        },
        {
          file: 'v.ctpat.yaml',
          text: findingWith('{ id: f1, type: recommendation }', 'validation', '2025-08-28'),
        },
      ],
    }),
  },
  check(context) {
    for (const { place, type, about, closed, dueField, due } of context.shared(auditFindings)) {
      if (closed || due === undefined || context.today <= due) continue;
      context.report({
        message: dueField ? 'late' : 'assumed',
        at: dueField ?? place,
        severity: dueField && type === 'action-required' ? 'error' : 'warning',
        ...about,
        data: { due },
      });
    }
  },
});
