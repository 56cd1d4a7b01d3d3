import { child, textOf, type Field } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { currentLanes } from '../../domain/risk/current-lanes.ts';
import { assessmentWith, TWO_LANES } from './texts.ts';

const GAP = 'Containers are not inspected for pests.';
const wordsOf = (field: Field, key: string) =>
  textOf(child(field, key))?.trim().replace(/\s+/g, ' ').replace(/\.$/, '').toLowerCase();

/** Whether an action is about a vulnerability: it names the same gap, or its criterion and no other lane. */
function isFor(action: Field, vulnerability: Field): boolean {
  const [gap, criterion, lane] = ['gap', 'criterion', 'lane'].map((key) => wordsOf(vulnerability, key));
  if (gap !== undefined && wordsOf(action, 'gap') === gap) return true;
  const ofAction = wordsOf(action, 'lane');
  return (
    criterion !== undefined &&
    wordsOf(action, 'criterion') === criterion &&
    (ofAction === undefined || lane === undefined || ofAction === lane)
  );
}

const with3 = (rating: string, more: string) =>
  `${TWO_LANES}vulnerabilities:\n  - { lane: shenzhen-laredo, criterion: "5.3", rating: ${rating}, method: visit, gap: ${GAP} }\n${more}`;

/** Something is rated worst, and nothing is done about it. */
export const highWithoutAction = defineRule({
  meta: {
    id: 'risk/high-without-action',
    target: 'RiskAssessment',
    severity: 'error',
    scope: 'workspace',
    criteria: ['2.1'],
    messages: {
      none: {
        what: 'This vulnerability is rated 3, and no action is about it.',
        help: 'Add an action with the same gap, or with its lane and criterion.',
      },
    },
    docs: () => ({
      title: 'High rating without action',
      description:
        'A vulnerability is rated 3, and no action of the assessment is about it: none has the same `gap`, none names its `criterion` and its `lane` (an action that names no lane is for all).',
      bad: [
        { file: 'risk.ctpat.yaml', text: assessmentWith(with3('⟦3⟧', '')) },
        {
          file: 'risk.ctpat.yaml',
          text: assessmentWith(
            with3(
              '⟦3⟧',
              'actions:\n  - { id: a1, lane: monterrey-laredo, criterion: "5.3", action: Train the crew. }\n',
            ),
          ),
          note: 'The action is for another lane.',
        },
      ],
      good: [
        { file: 'risk.ctpat.yaml', text: assessmentWith(with3('2', '')) },
        {
          file: 'risk.ctpat.yaml',
          text: assessmentWith(
            with3(
              '3',
              `actions:\n  - { id: a1, gap: containers are not  inspected for pests, owner: cso }\n`,
            ),
          ),
        },
        {
          file: 'risk.ctpat.yaml',
          text: assessmentWith(
            with3('3', `actions:\n  - { id: a1, criterion: "5.3", closed: 2026-08-01 }\n`),
          ),
        },
      ],
    }),
  },
  check(context) {
    const { vulnerabilities = [], actions = [] } = context.document.riskAssessment ?? {};
    const current = context.shared(currentLanes);
    for (const vulnerability of vulnerabilities) {
      const { field, rating, ratingField } = vulnerability;
      if (!ratingField || rating !== 3 || !current.holds(vulnerability)) continue;
      if (actions.some((action) => isFor(action, field))) continue;
      context.report({ message: 'none', at: ratingField, criterion: '2.1' });
    }
  },
});
