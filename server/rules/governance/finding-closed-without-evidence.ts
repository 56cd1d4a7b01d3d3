import { child, oneOrMany } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { auditFindings, findingWith } from '../../domain/audits/corrective-findings.ts';

/** A closed finding that nothing proves. */
export const findingClosedWithoutEvidence = defineRule({
  meta: {
    id: 'governance/finding-closed-without-evidence',
    target: 'CorrectiveActions',
    severity: 'warning',
    scope: 'document',
    failureReason: 'not-as-written',
    messages: {
      bare: {
        what: 'This finding is closed, and nothing shows that it was mended.',
        help: 'Add evidence: a photo, a report, a changed procedure.',
      },
    },
    why: 'At the next validation closed findings are the first thing that is looked at.',
    docs: () => ({
      title: 'Finding closed without evidence',
      description:
        'A finding that required action has a day under `closed` and no `evidence`. Recommendations may be closed without.',
      bad: [
        {
          file: 'v.ctpat.yaml',
          text: findingWith('{ id: f1, type: action-required, closed: ⟦2026-09-30⟧ }'),
        },
        {
          file: 'v.ctpat.yaml',
          text: findingWith('{ id: f1, type: action-required, closed: ⟦2026-09-30⟧, evidence: [] }'),
        },
      ],
      good: [
        {
          file: 'v.ctpat.yaml',
          text: findingWith(
            '{ id: f1, type: action-required, closed: 2026-09-30, evidence: { record: Binder 4 } }',
          ),
        },
        {
          file: 'v.ctpat.yaml',
          text: findingWith('{ id: f1, type: recommendation, closed: 2026-09-30 }'),
        },
        { file: 'v.ctpat.yaml', text: findingWith('{ id: f1, type: action-required, due: 2026-12-31 }') },
      ],
    }),
  },
  check(context) {
    for (const { field, type, about, closed } of context.shared(auditFindings)) {
      if (!closed || type !== 'action-required') continue;
      if (oneOrMany(child(field, 'evidence')).length > 0) continue;
      context.report({ message: 'bare', at: closed, ...about });
    }
  },
});
