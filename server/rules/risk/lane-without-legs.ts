import { child } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { currentLanes } from '../../domain/risk/current-lanes.ts';
import { assessmentWith, LANE } from './texts.ts';

/** A lane of which nobody can tell who handles the cargo. */
export const laneWithoutLegs = defineRule({
  meta: {
    id: 'risk/lane-without-legs',
    target: 'RiskAssessment',
    severity: 'warning',
    scope: 'workspace',
    criteria: ['2.2'],
    messages: {
      none: {
        what: 'The lane {lane} has no legs, so it does not show who has the cargo where.',
        help: 'List its legs from the place of packing to the last place in the United States.',
      },
    },
    docs: () => ({
      title: 'Lane without legs',
      description:
        'A lane of a risk assessment has no `legs`. Lanes that a newer assessment holds are not judged.',
      bad: [
        {
          file: 'risk.ctpat.yaml',
          text: assessmentWith(
            'lanes:\n  - { id: ⟦shenzhen-laredo⟧, origin: CN }\n  - { id: ⟦b⟧, legs: [] }\n',
          ),
        },
      ],
      good: [
        { file: 'risk.ctpat.yaml', text: assessmentWith(LANE) },
        {
          file: 'risk.ctpat.yaml',
          text: assessmentWith('lanes: [{ id: shenzhen-laredo }]\n', '2025-06-30'),
          files: { 'new.ctpat.yaml': assessmentWith(LANE).replace('id: ra-2026', 'id: ra-new') },
        },
      ],
    }),
  },
  check(context) {
    for (const { id, field, legs } of context.shared(currentLanes).lanes) {
      if (legs.length > 0) continue;
      const at = child(field, 'id') ?? field;
      context.report({ message: 'none', at, criterion: '2.2', data: { lane: id ?? '' } });
    }
  },
});
