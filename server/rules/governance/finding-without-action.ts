import { child, textOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { auditFindings, findingWith } from '../../domain/audits/corrective-findings.ts';

/** Sources in which the company found it itself, so that a recommendation is its own too. */
const OWN: ReadonlySet<string> = new Set(['internal-audit', 'self-assessment']);

/** A finding that nobody follows up. */
export const findingWithoutAction = defineRule({
  meta: {
    id: 'governance/finding-without-action',
    target: 'CorrectiveActions',
    severity: 'warning',
    scope: 'document',
    criteria: ['1.3'],
    messages: {
      action: {
        what: 'This finding requires action, and none is named.',
        help: 'Say under action what is done.',
      },
      owner: {
        what: 'This finding requires action, and nobody answers for it.',
        help: 'Name a contact or a role under owner.',
      },
      both: {
        what: 'This finding requires action, and neither an action nor an owner is named.',
        help: 'Say under action what is done, and under owner by whom.',
      },
      adrift: {
        what: 'This finding of your own audit has no action, no owner and no day.',
        help: 'Add action, owner and due, or close it and say why nothing is done.',
      },
    },
    docs: () => ({
      title: 'Finding without follow-up',
      description:
        'An open finding that requires action has no `action` or no `owner`. A recommendation is told only where the company made it itself (`source` is an internal audit or a self-assessment) and it has no `action`, no `owner` and no `due`.',
      bad: [
        {
          file: 'v.ctpat.yaml',
          text: findingWith(
            '{ id: ⟦f1⟧, type: action-required, due: 2026-12-31, owner: cso }\n  - { id: ⟦f2⟧, type: action-required, due: 2026-12-31, action: Mend it. }\n  - { id: ⟦f3⟧, type: action-required, due: 2026-12-31 }',
          ),
        },
        {
          file: 'v.ctpat.yaml',
          text: findingWith('{ id: ⟦f1⟧, type: recommendation }', 'internal-audit'),
        },
      ],
      good: [
        {
          file: 'v.ctpat.yaml',
          text: findingWith(
            '{ id: f1, type: action-required, due: 2026-12-31, owner: cso, action: Mend it. }',
          ),
        },
        {
          file: 'v.ctpat.yaml',
          text: findingWith('{ id: f1, type: action-required, closed: 2026-09-30 }'),
        },
        { file: 'v.ctpat.yaml', text: findingWith('{ id: f1, type: recommendation }') },
        {
          file: 'v.ctpat.yaml',
          text: findingWith('{ id: f1, type: recommendation, owner: Yard Manager }', 'internal-audit'),
        },
        { file: 'v.ctpat.yaml', text: findingWith('{ id: f1, type: best-practice }', 'internal-audit') },
      ],
    }),
  },
  check(context) {
    const isOwn = OWN.has(textOf(child(context.document.root, 'source')) ?? '');
    for (const { field, place, type, about, closed } of context.shared(auditFindings)) {
      if (closed) continue;
      const [action, owner, due] = ['action', 'owner', 'due'].map((key) => child(field, key));
      if (type === 'action-required' && !(action && owner)) {
        context.report({ message: action ? 'owner' : owner ? 'action' : 'both', at: place, ...about });
      }
      if (type === 'recommendation' && isOwn && !action && !owner && !due) {
        context.report({ message: 'adrift', at: place, ...about });
      }
    }
  },
});
