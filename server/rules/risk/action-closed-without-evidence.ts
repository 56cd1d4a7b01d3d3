import { child, oneOrMany } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { assessmentWith, LANE } from './texts.ts';

const action = (more: string) =>
  assessmentWith(`${LANE}actions:\n  - { id: a1, gap: No pest check., owner: cso, ${more} }\n`);

/** A closed action that nothing proves. */
export const actionClosedWithoutEvidence = defineRule({
  meta: {
    id: 'risk/action-closed-without-evidence',
    target: 'RiskAssessment',
    severity: 'warning',
    scope: 'document',
    criteria: ['2.1'],
    failureReason: 'not-as-written',
    messages: {
      bare: {
        what: 'This action is closed, and nothing shows that it was done.',
        help: 'Add evidence: a photo, a changed form, a record of the check.',
      },
    },
    docs: () => ({
      title: 'Action closed without evidence',
      description: 'An action of a risk assessment has a day under `closed` and no `evidence`.',
      bad: [
        { file: 'risk.ctpat.yaml', text: action('closed: ⟦2026-10-15⟧') },
        { file: 'risk.ctpat.yaml', text: action('closed: ⟦2026-10-15⟧, evidence: []') },
      ],
      good: [
        { file: 'risk.ctpat.yaml', text: action('closed: 2026-10-15, evidence: { record: Binder 4 }') },
        { file: 'risk.ctpat.yaml', text: action('due: 2026-12-31, closed: null, evidence: null') },
      ],
    }),
  },
  check({ document, report }) {
    for (const action of document.riskAssessment?.actions ?? []) {
      const closed = child(action, 'closed');
      if (!closed || oneOrMany(child(action, 'evidence')).length > 0) continue;
      report({ message: 'bare', at: closed, criterion: '2.1' });
    }
  },
});
