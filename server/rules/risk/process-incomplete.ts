import { child, fieldAt, items } from '../../model/field.ts';
import { defineRule, keyOf } from '../rule.ts';
import { currentLanes } from '../../domain/risk/current-lanes.ts';
import { assessmentWith, LANE } from './texts.ts';

const PARTS = ['responsible', 'backup', 'triggers', 'ratingMethod', 'followUp', 'training', 'oversight'];
const WHOLE =
  'responsible: Director, backup: Manager, triggers: [A new lane], ratingMethod: Scale of 1 to 3, followUp: Monthly, training: Yearly course, oversight: The VP signs';

/** The fifth step is begun and not complete. */
export const processIncomplete = defineRule({
  meta: {
    id: 'risk/process-incomplete',
    target: 'RiskAssessment',
    severity: 'info',
    scope: 'workspace',
    criteria: ['2.1', '2.3'],
    messages: {
      parts: {
        what: 'What is written of the process leaves out: {parts}.',
        help: 'Add the missing parts; a validator asks for each of them.',
      },
    },
    docs: () => ({
      title: 'Process of assessment incomplete',
      description:
        'The mapping `process` tells how risk is assessed and lacks one of its seven parts. Where there is no `process`, it may stand in a written procedure, and nothing is said.',
      bad: [
        {
          file: 'risk.ctpat.yaml',
          text: assessmentWith(
            `${LANE}⟦process⟧: { ${WHOLE.replace('[A new lane]', '[]').replace('Monthly', 'null')} }\n`,
          ),
        },
      ],
      good: [
        { file: 'risk.ctpat.yaml', text: assessmentWith(`${LANE}process: { ${WHOLE} }\n`) },
        { file: 'risk.ctpat.yaml', text: assessmentWith(LANE) },
      ],
    }),
  },
  check(context) {
    const { document, report } = context;
    const process = child(document.root, 'process');
    if (process?.node.kind !== 'mapping' || !context.shared(currentLanes).holds({ lane: undefined })) return;
    const missing = PARTS.filter((part) => {
      const field = child(process, part);
      return !field || (field.node.kind === 'sequence' && items(field).length === 0);
    });
    const place = fieldAt(document.root, 'process');
    if (!place || missing.length === 0) return;
    report({ message: 'parts', at: keyOf(place), criterion: '2.1', data: { parts: missing.join(', ') } });
  },
});
