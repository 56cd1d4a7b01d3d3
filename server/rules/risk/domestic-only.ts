import { child, type Field } from '../../model/field.ts';
import { entitiesServedBy } from '../../domain/company/served-profiles.ts';
import { defineRule, keyOf } from '../rule.ts';
import { currentLanes } from '../../domain/risk/current-lanes.ts';
import { isInUnitedStates, placesOf } from './places.ts';
import { assessmentWith, LANE, profileOf } from './texts.ts';

const DOMESTIC =
  'lanes:\n  - { id: harbor-store, legs: [{ from: USLGB, to: USLRD, mode: road }, { from: USLRD, to: USDAL, mode: road }] }\n';

/** The assessment looks at places in the United States only. */
export const domesticOnly = defineRule({
  meta: {
    id: 'risk/domestic-only',
    target: 'RiskAssessment',
    severity: 'error',
    scope: 'workspace',
    criteria: ['2.1', '2.2'],
    messages: {
      domestic: {
        what: 'All lanes of this assessment lie within the United States.',
        help: 'Map and assess the legs abroad, where the greater threats are.',
      },
    },
    docs: () => ({
      title: 'Domestic legs only',
      description:
        'Every lane of an assessment has legs, and all of them begin and end in the United States. It is told to importers, exporters and foreign manufacturers, whose cargo crosses the border.',
      bad: [
        {
          file: 'risk.ctpat.yaml',
          text: assessmentWith(DOMESTIC.replace('lanes', '⟦lanes⟧')),
          files: { 'profile.ctpat.yaml': profileOf('importer') },
        },
      ],
      good: [
        {
          file: 'risk.ctpat.yaml',
          text: assessmentWith(`${DOMESTIC}${LANE.replace('lanes:\n', '')}`),
          files: { 'profile.ctpat.yaml': profileOf('importer') },
          note: 'A domestic lane beside one from abroad.',
        },
        {
          file: 'risk.ctpat.yaml',
          text: assessmentWith(DOMESTIC),
          files: { 'profile.ctpat.yaml': profileOf('marine-port-terminal') },
        },
        {
          file: 'risk.ctpat.yaml',
          text: assessmentWith('lanes: [{ id: a, origin: CN, legs: [{ from: USLGB, to: USLRD }] }]\n'),
          files: { 'profile.ctpat.yaml': profileOf('importer') },
          note: 'The cargo is packed in China.',
        },
        {
          file: 'risk.ctpat.yaml',
          text: assessmentWith(DOMESTIC.replace('USLGB', 'Apodaca plant')),
          files: { 'profile.ctpat.yaml': profileOf('importer') },
          note: 'Nobody can tell in which country the plant is.',
        },
      ],
    }),
  },
  check(context) {
    const { document, project, catalog, report } = context;
    const entities = entitiesServedBy(document.root, project.index);
    const isDomesticMember = (entity: string) => catalog.entity(entity)?.tradesAcrossBorders !== true;
    if (!entities || entities.size === 0 || [...entities].some(isDomesticMember)) return;
    const { lanes } = context.shared(currentLanes);
    const place = child(document.root, 'lanes');
    const isDomestic = lanes.every(({ field, legs }) => {
      const places = legs.flatMap(placesOf);
      const isHere = (each: Field | undefined) => isInUnitedStates(each, project.index);
      return (
        isHere(child(field, 'origin')) !== false &&
        places.length > 0 &&
        places.every((each) => isHere(each) === true)
      );
    });
    if (!place || lanes.length === 0 || !isDomestic) return;
    report({ message: 'domestic', at: keyOf(place), criterion: '2.1' });
  },
});
