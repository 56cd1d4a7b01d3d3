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
        what: {
          en: 'This finding requires action, and none is named.',
          es: 'Este hallazgo exige una acción, y no se indica ninguna.',
        },
        help: { en: 'Say under action what is done.', es: 'Diga en action qué se hace.' },
      },
      owner: {
        what: {
          en: 'This finding requires action, and nobody answers for it.',
          es: 'Este hallazgo exige una acción, y nadie responde por él.',
        },
        help: {
          en: 'Name a contact or a role under owner.',
          es: 'Indique un contacto o un puesto en owner.',
        },
      },
      both: {
        what: {
          en: 'This finding requires action, and neither an action nor an owner is named.',
          es: 'Este hallazgo exige una acción, y no se indica acción ni responsable.',
        },
        help: {
          en: 'Say under action what is done, and under owner by whom.',
          es: 'Diga en action qué se hace, y en owner quién lo hace.',
        },
      },
      adrift: {
        what: {
          en: 'This finding of your own audit has no action, no owner and no day.',
          es: 'Este hallazgo de su propia auditoría no tiene acción, responsable ni fecha.',
        },
        help: {
          en: 'Add action, owner and due, or close it and say why nothing is done.',
          es: 'Añada action, owner y due, o ciérrelo y diga por qué no se hace nada.',
        },
      },
    },
    docs: () => ({
      title: { en: 'Finding without follow-up', es: 'Hallazgo sin seguimiento' },
      description: {
        en: 'An open finding that requires action has no `action` or no `owner`. A recommendation is told only where the company made it itself (`source` is an internal audit or a self-assessment) and it has no `action`, no `owner` and no `due`.',
        es: 'Un hallazgo abierto que exige una acción no tiene `action` o `owner`. Una recomendación se señala solo si la empresa la hizo (`source` es una auditoría interna o una autoevaluación) y no tiene `action`, `owner` ni `due`.',
      },
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
