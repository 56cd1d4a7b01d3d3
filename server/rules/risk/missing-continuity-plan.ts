import { reportAdmissions, type Admission } from '../shared/admissions.ts';
import { phrases } from '../../prose/phrase-pattern.ts';
import { profileSaying } from '../examples/profiles.ts';
import { defineRule } from '../rule.ts';

const ADMISSION: Admission = {
  about: ['2.4'],
  hints: ['plan'],
  says: phrases(
    '(?:we have|there is|the company has) no (?:written )?(?:business )?(?:continuity|crisis|recovery|contingency) plan',
    '(?:continuity|crisis|recovery|contingency) plan has (?:never|not yet) been (?:exercised|tested|rehearsed)',
    '(?:no hay|no existe|no tenemos|no contamos con) (?:un )?plan de (?:continuidad|contingencia|crisis|recuperacion)',
    'plan de (?:continuidad|contingencia|crisis|recuperacion) (?:nunca|no) se ha (?:probado|ensayado|ejercitado)',
  ),
  unless: phrases(
    'suppliers?|partners?|carriers?|systems?|parts?|proveedor(?:es)?|socios?|transportistas?|sistemas?',
  ),
};

/** No plan for a crisis. */
export const missingContinuityPlan = defineRule({
  meta: {
    id: 'risk/missing-continuity-plan',
    target: 'effective',
    severity: 'info',
    scope: 'document',
    criteria: ['2.4'],
    messages: {
      admitted: {
        what: '“{words}” leaves the company without a proven plan for a crisis, which MSC 2.4 advises.',
        help: 'Write the plan, exercise it once a year, and keep the report of the exercise.',
      },
    },
    docs: () => ({
      title: 'No plan for a crisis',
      description:
        'An answer or a procedure says that there is no continuity plan, or that it was never exercised.',
      bad: [
        {
          text: profileSaying('en', {
            '2.4': 'Chapter 2 covers fire. The ⟦continuity plan has never been exercised⟧.',
          }),
        },
        {
          text: profileSaying('es', {
            '2.4': 'El capítulo 2 cubre incendios. El ⟦plan de continuidad nunca se ha probado⟧.',
          }),
        },
      ],
      good: [
        {
          text: profileSaying('en', {
            '2.4':
              'The team rehearses the continuity plan every August. If there is no recovery plan for a new system, IT writes one in 20 days. A part of the crisis plan that has never been tested comes first in August. A supplier told us that it has no contingency plan, and we chose another. The plan lies on paper in both sites.',
          }),
        },
        {
          text: profileSaying('es', {
            '2.4':
              'El equipo ensaya el plan de continuidad cada agosto. Si no hay plan de recuperación de un sistema, se escribe en 20 días. La parte del plan que no se ha probado va primero. Un proveedor no tiene plan de contingencia y elegimos a otro. El plan está en papel en las dos sedes.',
          }),
        },
      ],
    }),
  },
  check(context) {
    reportAdmissions(context, ADMISSION);
  },
});
