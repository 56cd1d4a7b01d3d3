import { child } from '../../model/field.ts';
import { defineRule, keyOf } from '../rule.ts';
import { currentLanes } from '../../domain/risk/current-lanes.ts';
import { assessmentWith, TWO_LANES } from './texts.ts';

/** From how many equal ratings on it looks as if nobody had rated. */
const ENOUGH = 4;

const threats = (key: string, last: number) =>
  `${key}:\n  - { lane: shenzhen-laredo, kind: theft, rating: 2 }\n  - { lane: shenzhen-laredo, kind: cyber, rating: 2 }\n  - { lane: monterrey-laredo, kind: theft, rating: 2 }\n  - { lane: monterrey-laredo, kind: cyber, rating: ${last} }\n`;

/** Each threat on each lane has the same rating. */
export const uniformRatings = defineRule({
  meta: {
    id: 'risk/uniform-ratings',
    target: 'RiskAssessment',
    severity: 'warning',
    scope: 'workspace',
    criteria: ['2.1'],
    messages: {
      uniform: {
        what: 'All {count} threats are rated {rating}, on lanes from different countries.',
        help: 'Rate each threat for each lane by what is known of that country and route.',
      },
    },
    docs: () => ({
      title: 'All ratings equal',
      description:
        'An assessment has four or more rated threats to lanes with at least two different origins, and all ratings are the same: that is how a copied template looks.',
      bad: [{ file: 'risk.ctpat.yaml', text: assessmentWith(`${TWO_LANES}${threats('⟦threats⟧', 2)}`) }],
      good: [
        { file: 'risk.ctpat.yaml', text: assessmentWith(`${TWO_LANES}${threats('threats', 3)}`) },
        {
          file: 'risk.ctpat.yaml',
          text: assessmentWith(`${TWO_LANES.replace('origin: MX', 'origin: CN')}${threats('threats', 2)}`),
          note: 'Two lanes from one country may well be alike.',
        },
      ],
    }),
  },
  check(context) {
    const { root, threats = [] } = context.document.riskAssessment ?? {};
    const current = context.shared(currentLanes);
    const origins = new Map(current.lanes.map(({ id, origin }) => [id, origin]));
    const rated = threats.filter(
      ({ lane, rating }) => rating !== undefined && lane !== undefined && origins.has(lane),
    );
    const [first] = rated;
    const countries = new Set(rated.flatMap(({ lane }) => origins.get(lane) ?? []));
    const place = child(root, 'threats');
    if (!place || first?.rating === undefined || rated.length < ENOUGH || countries.size < 2) return;
    if (rated.some(({ rating }) => rating !== first.rating)) return;
    const data = { count: rated.length, rating: first.rating };
    context.report({ message: 'uniform', at: keyOf(place), criterion: '2.1', data });
  },
});
