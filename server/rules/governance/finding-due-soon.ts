import { daysBetween } from '../../calendar/calendar.ts';
import { defineRule } from '../rule.ts';
import { auditFindings, findingWith } from '../../domain/audits/corrective-findings.ts';

/** Days before the last one at which it is told; our own choice. */
const AHEAD = 30;

/** A finding that must be answered within a month. */
export const findingDueSoon = defineRule({
  meta: {
    id: 'governance/finding-due-soon',
    target: 'CorrectiveActions',
    severity: 'warning',
    scope: 'dates',
    messages: {
      soon: {
        what: 'This finding must be answered by {due}, in {days} days.',
        help: 'Answer by then, and enter closed with evidence.',
      },
    },
    docs: () => ({
      title: 'Finding due soon',
      description:
        'An open finding has no more than 30 days to the day under `due`. It is an info for a recommendation.',
      bad: [
        {
          file: 'v.ctpat.yaml',
          text: findingWith('{ id: f1, type: action-required, due: ⟦2026-12-24⟧ }'),
        },
        {
          file: 'v.ctpat.yaml',
          text: findingWith('{ id: f1, type: recommendation, due: ⟦2026-11-24⟧ }'),
        },
      ],
      good: [
        { file: 'v.ctpat.yaml', text: findingWith('{ id: f1, type: action-required, due: 2026-12-25 }') },
        {
          file: 'v.ctpat.yaml',
          text: findingWith('{ id: f1, type: action-required, due: 2026-11-23 }'),
          note: 'It is late; that is another finding.',
        },
        {
          file: 'v.ctpat.yaml',
          text: findingWith('{ id: f1, type: action-required, due: 2026-12-01, closed: 2026-10-15 }'),
        },
      ],
    }),
  },
  check(context) {
    const { today } = context;
    for (const { type, about, closed, dueField, due } of context.shared(auditFindings)) {
      if (closed || !dueField || due === undefined || due < today) continue;
      const days = daysBetween(today, due);
      if (days > AHEAD) continue;
      context.report({
        message: 'soon',
        at: dueField,
        severity: type === 'action-required' ? 'warning' : 'info',
        ...about,
        data: { due, days },
      });
    }
  },
});
