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
        what: {
          en: 'No threat to the lane {lane} is rated.',
          es: 'No se calificó ninguna amenaza a la ruta {lane}.',
        },
        help: {
          en: 'Rate at least terrorism, smuggling of goods and people, and organized crime for it.',
          es: 'Califique para ella al menos terrorismo, contrabando, tráfico de personas y delincuencia organizada.',
        },
      },
    },
    docs: () => ({
      title: { en: 'Lane without a rated threat', es: 'Ruta sin amenazas calificadas' },
      description: {
        en: 'An assessment rates threats, and none of them is to this lane or to all lanes.',
        es: 'Una evaluación califica amenazas, y ninguna es de esta ruta o de todas.',
      },
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
          note: { en: 'To all lanes.', es: 'A todas las rutas.' },
        },
        {
          file: 'risk.ctpat.yaml',
          text: assessmentWith(TWO_LANES),
          note: { en: 'The ratings are kept elsewhere.', es: 'Las calificaciones se guardan en otro lugar.' },
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
