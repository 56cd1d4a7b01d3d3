import { child, textOf } from '../../model/field.ts';
import { entitiesServedBy } from '../../domain/company/served-profiles.ts';
import { defineRule } from '../rule.ts';
import { currentLanes } from '../../domain/risk/current-lanes.ts';
import { isInUnitedStates } from './places.ts';
import { assessmentWith, LANE, profileOf } from './texts.ts';

const ENDS_ABROAD = LANE.replace('to: USLRD', 'to: MXNLD');

/** An importer's lane ends before it is in the United States. */
export const laneEndsAbroad = defineRule({
  meta: {
    id: 'risk/lane-ends-abroad',
    target: 'RiskAssessment',
    severity: 'warning',
    scope: 'workspace',
    criteria: ['2.2'],
    messages: {
      abroad: {
        what: 'The lane {lane} ends in {place}, outside the United States.',
        help: 'Add the legs to the place where the importer receives the cargo.',
      },
    },
    docs: () => ({
      title: 'Lane ends abroad',
      description:
        'The last leg of a lane ends outside the United States, and the assessment serves importers only. Lanes of other members may well end abroad. The rule reads the country from a UN/LOCODE, or from the site or partner whose id is given, and does not judge places in words.',
      bad: [
        {
          file: 'risk.ctpat.yaml',
          text: assessmentWith(ENDS_ABROAD.replace('MXNLD', '⟦MXNLD⟧')),
          files: { 'profile.ctpat.yaml': profileOf('importer') },
        },
        {
          file: 'risk.ctpat.yaml',
          text: assessmentWith(LANE.replace('to: USLRD', 'to: ⟦apodaca⟧')),
          files: {
            'profile.ctpat.yaml': `${profileOf('importer')}company: { sites: [{ id: apodaca, country: MX }] }\n`,
          },
          note: 'The id of a site in Mexico.',
        },
      ],
      good: [
        {
          file: 'risk.ctpat.yaml',
          text: assessmentWith(LANE),
          files: { 'profile.ctpat.yaml': profileOf('importer') },
        },
        {
          file: 'risk.ctpat.yaml',
          text: assessmentWith(ENDS_ABROAD),
          files: { 'profile.ctpat.yaml': profileOf('mexico-long-haul-carrier') },
        },
        {
          file: 'risk.ctpat.yaml',
          text: assessmentWith(ENDS_ABROAD),
          files: { 'a.ctpat.yaml': profileOf('importer', 'a'), 'b.ctpat.yaml': profileOf('exporter', 'b') },
          note: 'The lane may be the exporter’s.',
        },
        {
          file: 'risk.ctpat.yaml',
          text: assessmentWith(LANE.replace('to: USLRD', 'to: Laredo yard')),
          files: { 'profile.ctpat.yaml': profileOf('importer') },
          note: 'Words do not tell the country.',
        },
        {
          file: 'risk.ctpat.yaml',
          text: assessmentWith(LANE.replace('to: USLRD', 'to: lrd-01')),
          files: {
            'profile.ctpat.yaml': `${profileOf('importer')}company: { sites: [{ id: lrd-01, country: US }] }\n`,
          },
        },
      ],
    }),
  },
  check(context) {
    const { document, project } = context;
    const entities = entitiesServedBy(document.root, project.index);
    const [only] = entities ?? [];
    if (entities?.size !== 1 || !context.catalog.entity(only ?? '')?.lanesEndInUnitedStates) return;
    for (const { id, legs } of context.shared(currentLanes).lanes) {
      const last = legs.at(-1);
      const place = child(last, 'to');
      if (!place || isInUnitedStates(place, project.index) !== false) continue;
      const data = { lane: id ?? '', place: textOf(place) ?? '' };
      context.report({ message: 'abroad', at: place, criterion: '2.2', data });
    }
  },
});
