import { child, textOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { currentLanes } from '../../domain/risk/current-lanes.ts';
import type { ProjectIndex } from '../../workspace/project-index.ts';
import { countryOfPlace, placeForm } from './places.ts';
import { assessmentWith, LANE, profileOf } from './texts.ts';

const plain = (text: string) => text.toUpperCase().replace(/\s/g, '');

/** Whether two places that are written in different ways may be one: a site may be in the city that a UN/LOCODE names. */
function mayBeOne(from: string, to: string, index: ProjectIndex): boolean {
  if (placeForm(from, index) === placeForm(to, index)) return false;
  const [one, other] = [countryOfPlace(from, index), countryOfPlace(to, index)];
  return one === undefined || other === undefined || one === other;
}

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
        'In a lane, a leg begins at another place than where the leg before it ends. The rule skips legs that leave one of the two places out, and places that are written in different ways, such as a UN/LOCODE and a site id, unless their countries differ.',
      bad: [
        { file: 'risk.ctpat.yaml', text: assessmentWith(LANE.replace('from: USLGB', 'from: ⟦USLAX⟧')) },
        {
          file: 'risk.ctpat.yaml',
          text: assessmentWith(LANE.replace('from: USLGB', 'from: ⟦apodaca⟧')),
          files: {
            'profile.ctpat.yaml': `${profileOf('importer')}company: { sites: [{ id: apodaca, country: MX }] }\n`,
          },
          note: 'The site is in another country.',
        },
      ],
      good: [
        { file: 'risk.ctpat.yaml', text: assessmentWith(LANE) },
        { file: 'risk.ctpat.yaml', text: assessmentWith(LANE.replace('from: USLGB, ', '')) },
        {
          file: 'risk.ctpat.yaml',
          text: assessmentWith(LANE.replace('from: USLGB', 'from: Long Beach terminal')),
          note: 'The terminal may be in the city that the code names.',
        },
      ],
    }),
  },
  check(context) {
    for (const { legs } of context.shared(currentLanes).lanes) {
      for (const [position, leg] of legs.entries()) {
        const place = child(leg, 'from');
        const from = textOf(place);
        const to = textOf(child(legs[position - 1], 'to'));
        if (!place || from === undefined || to === undefined || plain(from) === plain(to)) continue;
        if (mayBeOne(from, to, context.project.index)) continue;
        context.report({ message: 'gap', at: place, criterion: '2.2', data: { from, to } });
      }
    }
  },
});
