import { child } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { assessmentWith, LANE } from './texts.ts';

const action = (id: string, more: string) =>
  assessmentWith(`${LANE}actions:\n  - { id: ${id}, gap: No pest check.${more} }\n`);

/** An open action that nobody has to do, or has to do by no day. */
export const actionIncomplete = defineRule({
  meta: {
    id: 'risk/action-incomplete',
    target: 'RiskAssessment',
    severity: 'warning',
    scope: 'document',
    criteria: ['2.1'],
    messages: {
      owner: {
        what: 'This action has no owner.',
        help: 'Name a contact or a role under owner.',
      },
      due: {
        what: 'This action has no day by which it is done.',
        help: 'Add due.',
      },
      both: {
        what: 'This action has neither an owner nor a day by which it is done.',
        help: 'Add owner and due.',
      },
    },
    docs: () => ({
      title: 'Action without owner or day',
      description: 'An open action of a risk assessment has no `owner` or no `due`.',
      bad: [
        { file: 'risk.ctpat.yaml', text: action('⟦a1⟧', '') },
        { file: 'risk.ctpat.yaml', text: action('⟦a1⟧', ', owner: cso') },
        { file: 'risk.ctpat.yaml', text: action('⟦a1⟧', ', due: 2026-12-31, owner: null') },
      ],
      good: [
        { file: 'risk.ctpat.yaml', text: action('a1', ', owner: cso, due: 2026-12-31') },
        {
          file: 'risk.ctpat.yaml',
          text: action('a1', ', closed: 2026-10-15, evidence: { record: Binder 4 }'),
        },
      ],
    }),
  },
  check({ document, report }) {
    for (const action of document.riskAssessment?.actions ?? []) {
      const [owner, due, closed] = ['owner', 'due', 'closed'].map((key) => child(action, key));
      if (closed || (owner && due)) continue;
      const message = owner ? 'due' : due ? 'owner' : 'both';
      report({ message, at: child(action, 'id') ?? action, criterion: '2.1' });
    }
  },
});
