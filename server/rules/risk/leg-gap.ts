import { child, textOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { currentLanes } from '../../domain/risk/current-lanes.ts';
import { assessmentWith, LANE } from './texts.ts';

/** A leg does not begin where the one before it ends. */
export const legGap = defineRule({
  meta: {
    id: 'risk/leg-gap',
    target: 'RiskAssessment',
    severity: 'warning',
    scope: 'workspace',
    criteria: ['2.2'],
    messages: {
      gap: {
        what: 'This leg begins in {from}, and the one before it ends in {to}: between them nobody has the cargo.',
        help: 'Correct one of the two places, or add the leg between them.',
      },
    },
    docs: () => ({
      title: 'Gap between two legs',
      description:
        'In a lane, a leg begins at another place than where the leg before it ends. Legs that leave one of the two places out are not judged.',
      bad: [{ file: 'risk.ctpat.yaml', text: assessmentWith(LANE.replace('from: USLGB', 'from: ⟦USLAX⟧')) }],
      good: [
        { file: 'risk.ctpat.yaml', text: assessmentWith(LANE) },
        { file: 'risk.ctpat.yaml', text: assessmentWith(LANE.replace('from: USLGB, ', '')) },
      ],
    }),
  },
  check(context) {
    for (const { legs } of context.shared(currentLanes).lanes) {
      for (const [position, leg] of legs.entries()) {
        const place = child(leg, 'from');
        const from = textOf(place);
        const to = textOf(child(legs[position - 1], 'to'));
        if (!place || from === undefined || to === undefined) continue;
        if (from.toUpperCase() === to.toUpperCase()) continue;
        context.report({ message: 'gap', at: place, criterion: '2.2', data: { from, to } });
      }
    }
  },
});
