import { reportAdmissions, type Admission } from '../shared/admissions.ts';
import { phrases } from '../../prose/phrase-pattern.ts';
import { profileSaying } from '../examples/profiles.ts';
import { defineRule } from '../rule.ts';

const ADMISSION: Admission = {
  about: ['11.1', '11.2'],
  hints: ['not', 'before', 'verific', 'investig', 'comprueb', 'empieza', 'inicia', 'comienza'],
  says: phrases(
    '(?:applicants|candidates|temporary workers|temps|agency workers|contractors|new hires|seasonal workers) (?:are|is) not (?:screened|verified|vetted|checked)(?=[.,;]| before| by us| at all)',
    '(?:references|employment history|applications) (?:are|is) not (?:verified|checked|called)(?=[.,;]| before| at all)',
    '(?:starts?|begins?) (?:work )?before (?:the |their |his |her )?(?:references|checks?|verification|screening|background check) (?:is|are) (?:done|complete|back|in)',
    'no se (?:verifican?|investigan?|comprueban?) (?:a )?(?:los |las |el |la )?(?:referencias|historial|candidatos|aspirantes|eventuales|contratistas|antecedentes laborales|empleos anteriores)(?=[.,;]| antes)',
    '(?:eventuales|contratistas|candidatos|aspirantes) no (?:se verifican|se investigan|pasan por verificacion)',
    '(?:empiezan?|inician?|comienzan?) (?:a trabajar |labores )?antes de (?:que )?<3>(?:verificacion|verificar|referencias)',
  ),
  unless: phrases('but|agency|sino|agencia|prohib\\w*'),
};

/** People hired without verification. */
export const hiresNotVerified = defineRule({
  meta: {
    id: 'personnel/hires-not-verified',
    target: 'effective',
    severity: 'warning',
    scope: 'document',
    criteria: ['11.1'],
    messages: {
      admitted: {
        what: '“{words}” says that people work here before anybody has verified what they state.',
        help: 'Verify employment history and references before the first day, temporary workers and contractors too.',
      },
    },
    docs: () => ({
      title: 'People hired without verification',
      description:
        'An answer or a procedure says that applicants, temporary workers or contractors are not verified, or begin before they are.',
      bad: [
        {
          text: profileSaying('en', {
            '11.1': 'HR calls former employers of staff. ⟦Temporary workers are not screened⟧.',
          }),
        },
        {
          text: profileSaying('es', {
            '11.1': 'RH llama a los patrones anteriores. De los de temporada ⟦no se verifican referencias⟧.',
          }),
        },
      ],
      good: [
        {
          text: profileSaying('en', {
            '11.1':
              'HR verifies each applicant before an offer. No one begins before the references are in. If references are not verified within ten days, the offer lapses. Applicants who are not verified do not get a badge. Applicants are not screened for credit. Contractors are not screened by us but by the agency, whose reports HR reads.',
          }),
        },
        {
          text: profileSaying('es', {
            '11.1':
              'RH verifica a cada candidato antes de la oferta. Nadie empieza antes de la verificación. Si no se verifican las referencias en diez días, la oferta vence. El candidato que no se verifica no recibe gafete. No se investigan antecedentes que la ley prohíbe.',
          }),
        },
      ],
    }),
  },
  check(context) {
    reportAdmissions(context, ADMISSION);
  },
});
