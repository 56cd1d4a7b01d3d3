import { child, dateOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { assessmentWith, LANE } from './texts.ts';

const action = (more: string) =>
  assessmentWith(`${LANE}actions:\n  - { id: a1, gap: No pest check., owner: cso, ${more} }\n`);

/** An action of the assessment is late. */
export const actionOverdue = defineRule({
  meta: {
    id: 'risk/action-overdue',
    target: 'RiskAssessment',
    severity: 'error',
    scope: 'dates',
    criteria: ['2.1'],
    messages: {
      late: {
        what: 'This action was due on {due} and is still open.',
        help: 'Finish it and enter closed with evidence, or agree on a new day and say why.',
      },
    },
    docs: () => ({
      title: 'Action overdue',
      description:
        'An action of a risk assessment is past the day under `due` and not closed. It is late also where a newer assessment exists: an open gap does not close by itself.',
      bad: [
        { file: 'risk.ctpat.yaml', text: action('due: ⟦2026-11-23⟧') },
        { file: 'risk.ctpat.yaml', text: action('due: ⟦2026-09-30⟧, closed: null') },
      ],
      good: [
        { file: 'risk.ctpat.yaml', text: action('due: 2026-11-24') },
        {
          file: 'risk.ctpat.yaml',
          text: action('due: 2026-09-30, closed: 2026-10-15, evidence: { record: Binder 4 }'),
        },
      ],
    }),
  },
  check({ document, today, report }) {
    for (const action of document.riskAssessment?.actions ?? []) {
      const place = child(action, 'due');
      const due = dateOf(place);
      if (!place || due === undefined || today <= due || child(action, 'closed')) continue;
      report({ message: 'late', at: place, criterion: '2.1', data: { due } });
    }
  },
});
