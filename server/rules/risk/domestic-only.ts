import { child } from '../../model/field.ts';
import { entitiesServedBy } from '../../domain/company/served-profiles.ts';
import { defineRule, keyOf } from '../rule.ts';
import { currentLanes } from '../../domain/risk/current-lanes.ts';
import { isInUnitedStates, placesOf } from './places.ts';
import { assessmentWith, LANE, profileOf } from './texts.ts';

/** Members whose cargo crosses the border before or after the legs in the United States. */
const CROSSING: ReadonlySet<string> = new Set(['importer', 'exporter', 'foreign-manufacturer']);
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
        what: {
          en: 'All lanes of this assessment lie within the United States.',
          es: 'Todas las rutas de esta evaluación están dentro de Estados Unidos.',
        },
        help: {
          en: 'Map and assess the legs abroad, where the greater threats are.',
          es: 'Trace y evalúe los tramos en el extranjero, donde están las mayores amenazas.',
        },
      },
    },
    docs: () => ({
      title: { en: 'Domestic legs only', es: 'Solo tramos nacionales' },
      description: {
        en: 'Every lane of an assessment has legs, and all of them begin and end in the United States. It is told to importers, exporters and foreign manufacturers, whose cargo crosses the border.',
        es: 'Todas las rutas de una evaluación tienen tramos, y todos empiezan y terminan en Estados Unidos. Se dice a importadores, exportadores y fabricantes extranjeros, cuya carga cruza la frontera.',
      },
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
          note: {
            en: 'A domestic lane beside one from abroad.',
            es: 'Una ruta nacional junto a una del extranjero.',
          },
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
          note: { en: 'The cargo is packed in China.', es: 'La carga se empaca en China.' },
        },
      ],
    }),
  },
  check(context) {
    const { document, project, report } = context;
    const entities = entitiesServedBy(document.root, project.index);
    if (!entities || entities.size === 0 || [...entities].some((entity) => !CROSSING.has(entity))) return;
    const { lanes } = context.shared(currentLanes);
    const place = child(document.root, 'lanes');
    const isDomestic = lanes.every(({ field, legs }) => {
      const places = legs.flatMap(placesOf);
      return (
        isInUnitedStates(child(field, 'origin')) !== false &&
        places.length > 0 &&
        places.every((each) => isInUnitedStates(each) === true)
      );
    });
    if (!place || lanes.length === 0 || !isDomestic) return;
    report({ message: 'domestic', at: keyOf(place), criterion: '2.1' });
  },
});
