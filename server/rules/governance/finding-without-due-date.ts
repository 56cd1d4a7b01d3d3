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
        what: {
          en: 'This finding requires action and names no day; the usual time runs until {due}.',
          es: 'Este hallazgo exige una acción y no indica fecha; el plazo usual corre hasta el {due}.',
        },
        help: {
          en: 'Enter the day that CBP or the auditor named under due.',
          es: 'Registre en due la fecha que fijó CBP o el auditor.',
        },
      },
    },
    docs: () => ({
      title: { en: 'Finding without a day', es: 'Hallazgo sin fecha' },
      description: {
        en: 'An open finding that requires action has no `due`. Until `cadence.findingResponse` has passed since the day of the report; after that it is overdue.',
        es: 'Un hallazgo abierto que exige una acción no tiene `due`. Hasta que pasa `cadence.findingResponse` desde la fecha del informe; después está vencido.',
      },
      bad: [
        {
          file: 'v.ctpat.yaml',
          text: findingWith('{ id: ⟦f1⟧, criterion: "9.6", type: action-required }'),
        },
      ],
      good: [
        { file: 'v.ctpat.yaml', text: findingWith('{ id: f1, type: action-required, due: 2026-12-25 }') },
        { file: 'v.ctpat.yaml', text: findingWith('{ id: f1, type: recommendation }') },
        {
          file: 'v.ctpat.yaml',
          text: findingWith('{ id: f1, type: action-required }'),
          today: '2026-12-31',
          note: { en: 'Overdue by now.', es: 'Ya venció.' },
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
