import { profileSaying } from '../examples/profiles.ts';
import { answerProse } from '../../domain/texts/hits.ts';
import { nearCopies } from '../../prose/near-copies.ts';
import { severityOf } from '../shared/report-hit.ts';
import { defineRule, keyOf } from '../rule.ts';

/** Shorter answers can be the same by chance. */
const FEWEST_PIECES = 9;

/** Of the longer text, so much stands in both. */
const LEAST_SHARED = 0.75;

const GUARDED =
  'The Dock Supervisor walks the yard at 06:00 and 17:30, writes unit numbers on sheet HP-26, and calls the Laredo Warehouse Manager about a moved door.';

/** One text under two criteria. */
export const copiedAnswer = defineRule({
  meta: {
    id: 'profile/copied-answer',
    target: 'SecurityProfile',
    severity: 'warning',
    scope: 'document',
    messages: {
      copied: {
        what: 'The answer to {id} is nearly the same text as that to {original} ({share} percent).',
        help: 'Answer what {id} asks in its own words; cite one procedure in both where it serves both.',
      },
    },
    words: { related: 'The first answer with this text' },
    docs: () => ({
      title: 'Answer copied from another criterion',
      description:
        'The responses to two criteria of one profile are the same or nearly so: three quarters of the longer one stand in both, in runs of four words. The later one is reported. Answers for sites of one criterion may be alike, and rationales too. A warning on a must, information on a should.',
      bad: [
        {
          text: profileSaying('en', {
            '5.1': GUARDED,
            '9.1': GUARDED.replace('06:00', '06:30'),
          }).replace(/response(?=[^]*06:30)(?![^]*response)/, '⟦response⟧'),
        },
      ],
      good: [
        {
          text: profileSaying('en', {
            '5.1': GUARDED,
            '5.3':
              'Inspectors tick 17 points on HP-20. Sheets stay in TradeFile for two years, and the Import Manager reads ten each month.',
            '7.2':
              'A receiver walks the staging lanes each Thursday and notes droppings on HP-23. Sheets stay in TradeFile for two years.',
            '9.1':
              'A chain-link fence of eight feet stands on three sides, and the Site Lead looks for holes on the first Monday of each month.',
            '9.5':
              'The Dock Supervisor walks the yard at 06:00 and 17:30 and also writes down the plates of private cars beyond the rail.',
          }),
        },
        {
          text: profileSaying('es', {
            '5.1':
              'El supervisor recorre el patio a las 06:00 y 17:30 y anota los números de unidad en el HP-26.',
            '5.3':
              'El inspector marca 17 puntos en el HP-20. Las hojas se guardan dos años en el archivo de tráfico.',
            '7.2':
              'El receptor recorre los carriles los jueves y anota hallazgos en el HP-23. Las hojas se guardan dos años en el archivo de tráfico.',
            '9.1':
              'Una malla de 2.40 metros rodea tres lados; el jefe de sitio busca hoyos el primer lunes del mes.',
            '9.5':
              'El supervisor recorre el patio a las 06:00 y 17:30 y anota las placas de autos particulares.',
          }),
        },
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: harbor-pine\nentity: importer\nsections:\n  physicalSecurity:\n    "9.12": { status: not-applicable, rationale: No camera is installed at either site of the company, and the lease of both buildings forbids it. }\n    "9.13": { status: not-applicable, rationale: No camera is installed at either site of the company, and the lease of both buildings forbids it. }\n',
          note: 'One reason excuses from two criteria.',
        },
      ],
    }),
  },
  check(context) {
    const { writtenIn, word, report } = context;
    const passages = context.shared(answerProse).passages;
    for (const { copy, original, share } of nearCopies(
      passages.map(({ words }) => words.map(({ text }) => text)),
      FEWEST_PIECES,
      LEAST_SHARED,
    )) {
      const [here, first] = [passages[copy], passages[original]];
      if (!here || !first || here.answer.id === first.answer.id) continue;
      report({
        message: 'copied',
        at: keyOf(here.field),
        criterion: here.answer.id,
        severity: severityOf(here),
        data: { id: here.answer.id, original: first.answer.id, share: Math.floor(share * 100) },
        related: [
          {
            uri: writtenIn(first.field.path),
            range: keyOf(first.field).range,
            message: word('related'),
          },
        ],
      });
    }
  },
});
