import { reportAdmissions, type Admission } from '../shared/admissions.ts';
import { phrases } from '../../prose/phrase-pattern.ts';
import { profileSaying } from '../examples/profiles.ts';
import { defineRule } from '../rule.ts';

const ADMISSION: Admission = {
  about: ['10.3', '10.4'],
  hints: ['driver', 'chofer', 'operador', 'conductor', 'transportista'],
  says: phrases(
    'drivers? <4>(?:needs?|shows?|presents?) no (?:photo )?(?:ids?|identification|license|card)',
    'drivers? <4>(?:are|is) not (?:asked|required) (?:for|to show|to present) (?:an? |any |their |the )?(?:photo )?(?:ids?|identification|license)',
    'drivers? <4>(?:are waved through|enters?|loads?) without (?:showing |presenting |an? |any )*(?:photo )?(?:ids?|identification|license)',
    'drivers? <4>are not identified(?=[.,;])',
    '(?:choferes|operadores|conductores|transportistas) <4>no (?:muestran|presentan|necesitan|requieren) (?:identificacion|licencia)',
    '(?:choferes|operadores|conductores|transportistas) <4>(?:entran|pasan|cargan) sin (?:identificarse|identificacion|mostrar (?:identificacion|licencia))',
    'no se (?:pide|solicita) (?:identificacion|licencia) a (?:los )?(?:choferes|operadores|conductores|transportistas)',
  ),
  unless: phrases('waits?|outside|turned away|esperan?|fuera'),
};

/** Drivers not identified. */
export const driversNotIdentified = defineRule({
  meta: {
    id: 'access/drivers-not-identified',
    target: 'effective',
    severity: 'warning',
    scope: 'document',
    criteria: ['10.3'],
    messages: {
      admitted: {
        what: '“{words}” says that freight changes hands with a driver whom nobody identified.',
        help: 'Look at a document with photo of each driver before freight is received or released, daily routes too.',
      },
    },
    docs: () => ({
      title: 'Drivers not identified',
      description:
        'An answer or a procedure says that drivers collect or deliver freight without showing identification.',
      bad: [
        { text: profileSaying('en', { '10.3': '⟦Drivers on daily routes show no ID⟧.' }) },
        {
          text: profileSaying('es', {
            '10.3': 'A los de siempre los conocemos: los ⟦choferes de ruta diaria no muestran licencia⟧.',
          }),
        },
      ],
      good: [
        {
          text: profileSaying('en', {
            '10.3':
              'The clerk compares the license of each driver with the booking. No driver loads without showing a license. A driver who shows no license waits outside the gate. If drivers present no identification, dispatch calls the carrier. Drivers whose license is unreadable show the photo card of the firm.',
          }),
        },
        {
          text: profileSaying('es', {
            '10.3':
              'El guardia compara la licencia de cada chofer con la cita. Ningún chofer carga sin identificarse. El operador que no presenta licencia espera fuera. Si los choferes no muestran identificación, tráfico llama a la línea. Los operadores sin licencia legible muestran la credencial de su empresa.',
          }),
        },
      ],
    }),
  },
  check(context) {
    reportAdmissions(context, ADMISSION);
  },
});
