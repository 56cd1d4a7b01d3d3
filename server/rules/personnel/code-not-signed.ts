import { reportAdmissions, type Admission } from '../shared/admissions.ts';
import { phrases } from '../../prose/phrase-pattern.ts';
import { profileSaying } from '../examples/profiles.ts';
import { defineRule } from '../rule.ts';

const ADMISSION: Admission = {
  about: ['11.5'],
  hints: ['code', 'sign', 'codigo', 'firma'],
  says: phrases(
    '(?:we have|there is|the company has) no (?:written )?code of (?:conduct|ethics)',
    'code of (?:conduct|ethics) (?:is|was) not (?:signed|acknowledged|confirmed)',
    '(?:employees|contractors|temporary workers|temps|drivers|staff) do not sign (?:it|the code)',
    '(?:nobody|no one) signs (?:it|the code)',
    '(?:no hay|no existe|no tenemos|no contamos con) (?:un )?codigo de (?:conducta|etica)',
    'codigo de (?:conducta|etica) no se firma',
    '(?:empleados|contratistas|eventuales|operadores|choferes) no (?:lo firman|firman el codigo)',
    'nadie (?:lo firma|firma el codigo)',
  ),
  unless: phrases('but|blocks?|sino|bloquea'),
};

/** Code of conduct not confirmed. */
export const codeNotSigned = defineRule({
  meta: {
    id: 'personnel/code-not-signed',
    target: 'effective',
    severity: 'warning',
    scope: 'document',
    criteria: ['11.5'],
    messages: {
      admitted: {
        what: '“{words}” leaves MSC 11.5 unmet: people confirm that they know the code of conduct.',
        help: 'Have a code of conduct, and a signature of each employee and contractor on file.',
      },
    },
    docs: () => ({
      title: 'Code of conduct not confirmed',
      description:
        'An answer or a procedure says that there is no code of conduct, or that employees or contractors do not sign it.',
      bad: [
        {
          text: profileSaying('en', {
            '11.5': 'The code hangs at the time clock. ⟦Contractors do not sign it⟧.',
          }),
        },
        {
          text: profileSaying('es', {
            '11.5': 'El código está en el reloj checador. Los ⟦contratistas no lo firman⟧.',
          }),
        },
      ],
      good: [
        {
          text: profileSaying('en', {
            '11.5':
              'Each employee signs the code on day one. Contractors who do not sign it get no badge. If there is no code of conduct at a new partner, we send ours. Employees do not sign it by e-mail but on paper. A code of conduct that is not signed within ten days blocks the badge.',
          }),
        },
        {
          text: profileSaying('es', {
            '11.5':
              'Cada empleado firma el código el primer día. Los contratistas que no lo firman no reciben gafete. Si no existe un código de conducta del socio, le mandamos el nuestro. Los empleados no lo firman por correo, sino en papel. Quien no firma el código en diez días no entra.',
          }),
        },
      ],
    }),
  },
  check(context) {
    reportAdmissions(context, ADMISSION);
  },
});
