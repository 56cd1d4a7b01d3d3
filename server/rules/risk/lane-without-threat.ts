import { child } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { currentLanes } from '../../domain/risk/current-lanes.ts';
import { assessmentWith, TWO_LANES } from './texts.ts';

const rated = (lanes: string, threat: string) => assessmentWith(`${lanes}threats:\n  - { ${threat} }\n`);

/** A lane whose threats nobody rated. */
export const laneWithoutThreat = defineRule({
  meta: {
    id: 'risk/lane-without-threat',
    target: 'RiskAssessment',
    severity: 'warning',
    scope: 'workspace',
    criteria: ['2.1'],
    messages: {
      none: {
        what: 'No threat to the lane {lane} is rated.',
        help: 'Rate at least terrorism, smuggling of goods and people, and organized crime for it.',
      },
    },
    docs: () => ({
      title: 'Lane without a rated threat',
      description: 'An assessment rates threats, and none of them is to this lane or to all lanes.',
      bad: [
        {
          file: 'risk.ctpat.yaml',
          text: rated(
            TWO_LANES.replace('monterrey-laredo', '⟦monterrey-laredo⟧'),
            'lane: shenzhen-laredo, kind: theft, rating: 1',
          ),
        },
      ],
      good: [
        {
          file: 'risk.ctpat.yaml',
          text: rated(TWO_LANES, 'kind: theft, rating: 1'),
          note: 'To all lanes.',
        },
        {
          file: 'risk.ctpat.yaml',
          text: assessmentWith(TWO_LANES),
          note: 'The ratings are kept elsewhere.',
        },
      ],
    }),
  },
  check(context) {
    const threats = context.document.riskAssessment?.threats ?? [];
    if (threats.length === 0 || threats.some(({ lane }) => lane === undefined)) return;
    const rated = new Set(threats.map(({ lane }) => lane));
    for (const { id, field } of context.shared(currentLanes).lanes) {
      if (id === undefined || rated.has(id)) continue;
      context.report({
        message: 'none',
        at: child(field, 'id') ?? field,
        criterion: '2.1',
        data: { lane: id },
      });
    }
  },
});
