import { reportAdmissions, type Admission } from '../shared/admissions.ts';
import { phrases } from '../../prose/phrase-pattern.ts';
import { profileSaying } from '../examples/profiles.ts';
import { defineRule } from '../rule.ts';

const ADMISSION: Admission = {
  about: ['1.3'],
  hints: ['audit'],
  says: phrases(
    '(?:we have|there is|the company has) no (?:written )?(?:audit plan|internal audits?|plan for audits)',
    '(?:program|security program) has (?:never|not yet) been audited',
    'no internal audit has (?:yet )?been (?:done|made|carried out|performed)',
    '(?:no hay|no existe|no tenemos|no contamos con) (?:un )?(?:plan de auditorias?|auditorias? internas?)',
    'programa (?:nunca|no) se ha auditado',
    'no se ha (?:hecho|realizado) ninguna auditoria interna',
  ),
  unless: phrases('sites?|carriers?|partners?|suppliers?|sedes?|transportistas?|socios?|proveedor(?:es)?'),
};

/** Program never audited. */
export const missingAudit = defineRule({
  meta: {
    id: 'governance/missing-audit',
    target: 'effective',
    severity: 'warning',
    scope: 'document',
    criteria: ['1.3'],
    messages: {
      admitted: {
        what: '“{words}” leaves nobody who verifies that the program works.',
        help: 'Write a plan: what is audited, by whom, how often, and how gaps are closed; then audit by it.',
      },
    },
    docs: () => ({
      title: 'Program never audited',
      description:
        'An answer or a procedure says that there is no plan to audit the security program, or that it was never audited.',
      bad: [
        {
          text: profileSaying('en', {
            '1.3': '⟦There is no audit plan⟧; the consultant looks at it now and then.',
          }),
        },
        {
          text: profileSaying('es', { '1.3': '⟦No tenemos plan de auditoría⟧; el consultor pasa a veces.' }),
        },
      ],
      good: [
        {
          text: profileSaying('en', {
            '1.3':
              'The plan names two audits a year. If there is no audit plan at a new site, the chair writes one within 30 days. No internal audit is done by the manager of the audited area. A site whose program has never been audited comes first. The carrier told us that it has no audit plan, and its score fell.',
          }),
        },
        {
          text: profileSaying('es', {
            '1.3':
              'El plan nombra dos auditorías al año. Si no hay plan de auditoría en una sede nueva, se escribe en 30 días. Ninguna auditoría interna la hace el jefe del área. La sede que nunca se ha auditado va primero. El transportista no tiene plan de auditoría y bajó su puntaje.',
          }),
        },
      ],
    }),
  },
  check(context) {
    reportAdmissions(context, ADMISSION);
  },
});
