import { profileSaying } from '../examples/profiles.ts';
import { admissionsIn, reportAdmitted, type Admission } from '../shared/admissions.ts';
import { phrases } from '../../prose/phrase-pattern.ts';
import { defineRule } from '../rule.ts';

const RARELY =
  '(?:every (?:two|three|four|five|2|3|4|5) years|every (?:18|24|30|36|48|eighteen|twenty-four|thirty-six) months|biennially|every other year|once in (?:two|three|2|3) years|cada (?:dos|tres|cuatro|cinco|2|3|4|5) años|cada (?:18|24|36|dieciocho|veinticuatro|treinta y seis) meses|bienalmente)';
const REVIEW =
  '(?:reviews?|reviewed|revises?|revised|updates?|updated|renews?|renewed|rereads?|reassess(?:es|ed)?|repeats?|repeated|revisan?|revisa(?:do|da)s?|actualizan?|renuevan?|repiten?|releen?)';

/** What is looked at again each year, by criterion: the words for it. */
const YEARLY: Readonly<Record<string, string>> = {
  '2.3': '(?:risk (?:assessment|analysis|workbook|map)|(?:evaluacion|analisis|matriz|mapa) de riesgos?)',
  '4.6':
    '(?:(?:cyber|cybersecurity|it|information security|security) (?:policy|policies|procedures?)|(?:politicas?|procedimientos?) de (?:ciberseguridad|sistemas|seguridad informatica))',
  '6.1':
    '(?:seal (?:procedures?|control|policy)|(?:procedimientos?|politicas?|control) de (?:sellos|candados))',
};

const admissionOf = (criterion: string, thing: string): Admission => ({
  about: [criterion],
  hints: ['years', 'months', 'biennial', 'other', 'años', 'meses', 'bienal'],
  says: phrases(`${thing} <6>${RARELY}`, `${REVIEW} <3>${thing} <6>${RARELY}`, `${RARELY},? <6>${thing}`),
  unless: phrases(
    'annual\\w*|yearly|(?:each|every) (?:year|june|spring|fall)|outside|external|consultants?|additional\\w*|also|besides|contracts?|insurance|licenses?|sign\\w*|keeps?|kept|store[sd]?',
    'anual\\w*|cada año|extern[oa]s?|consultor(?:es)?|ademas|tambien|contratos?|seguros?|licencias?|firman?|guardan?|conservan?',
  ),
  longest: 'P1Y',
});

const ADMISSIONS = Object.entries(YEARLY).map(([criterion, thing]) => ({
  criterion,
  admission: admissionOf(criterion, thing),
}));

/** Something that is due each year is done less often. */
export const reviewTooInfrequent = defineRule({
  meta: {
    id: 'governance/review-too-infrequent',
    target: 'effective',
    severity: 'warning',
    scope: 'document',
    criteria: Object.keys(YEARLY),
    messages: {
      admitted: {
        what: '“{words}” is less often than once a year.',
        help: 'Review it at least every 12 months, and sooner when risk or business changes.',
      },
    },
    docs: () => ({
      title: 'Review rarer than yearly',
      description:
        'An answer or a procedure says that the risk assessment, the cybersecurity policy or the seal procedure is reviewed at an interval of more than a year. The answer’s `frequency` is told by `profile/frequency-too-long`, and `reviewEvery` of a procedure by `procedure/review-interval-too-long`.',
      bad: [
        {
          text: profileSaying('en', {
            '2.3': 'The team ⟦reviews the risk assessment every two years⟧.',
            '4.6': '⟦Every 24 months, the IT Manager rereads the IT policy⟧.',
            '6.1': 'The ⟦seal procedure is reviewed biennially⟧.',
          }),
        },
        {
          text: profileSaying('es', {
            '2.3': 'El comité ⟦revisa la evaluación de riesgos cada dos años⟧.',
            '4.6': 'La ⟦política de ciberseguridad se actualiza cada 24 meses⟧.',
          }),
        },
      ],
      good: [
        {
          text: profileSaying('en', {
            '2.3':
              'The team reviews the risk assessment every June. An outside firm repeats the risk assessment every three years. Risk workbooks are stored, and every five years old ones are shredded.',
            '4.6':
              'The IT policy is reviewed every 12 months. The IT policy is never left for more than a year; every two years is too late. Laptops are replaced every three years.',
            '6.1':
              'The seal procedure is reviewed each October. The contract for bolts is renewed every two years.',
          }),
        },
        {
          text: profileSaying('es', {
            '2.3':
              'El comité revisa la evaluación de riesgos cada junio. Un consultor externo repite la evaluación de riesgos cada tres años.',
            '4.6':
              'La política de ciberseguridad se revisa cada año. Las computadoras se cambian cada tres años.',
            '6.1':
              'El procedimiento de sellos se revisa cada octubre. El contrato de pernos se renueva cada dos años.',
          }),
        },
        {
          text: profileSaying('en', {
            '2.3': 'The team reviews the risk assessment every two years.',
          }).replace('response: >', 'frequency: P2Y\n      response: >'),
          note: 'Its `frequency` says the same, which another rule tells.',
        },
      ],
    }),
  },
  check(context) {
    for (const { criterion, admission } of ADMISSIONS)
      reportAdmitted(context, admissionsIn(context, admission), criterion);
  },
});
