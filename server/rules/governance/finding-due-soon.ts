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
        what: {
          en: 'This finding must be answered by {due}, in {days} days.',
          es: 'Este hallazgo debe atenderse a más tardar el {due}, en {days} días.',
        },
        help: {
          en: 'Answer by then, and enter closed with evidence.',
          es: 'Atiéndalo antes y registre closed con evidence.',
        },
      },
    },
    docs: () => ({
      title: { en: 'Finding due soon', es: 'Hallazgo por vencer' },
      description: {
        en: 'An open finding has no more than 30 days to the day under `due`. It is an info for a recommendation.',
        es: 'A un hallazgo abierto le quedan a lo más 30 días hasta el día en `due`. Es informativo si es recomendación.',
      },
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
          note: { en: 'It is late; that is another finding.', es: 'Ya venció; ese es otro hallazgo.' },
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
