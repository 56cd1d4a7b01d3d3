import { reportAdmissions, type Admission } from '../shared/admissions.ts';
import { phrases } from '../../prose/phrase-pattern.ts';
import { profileSaying } from '../examples/profiles.ts';
import { defineRule } from '../rule.ts';

const ADMISSION: Admission = {
  about: ['10.1', '11.1'],
  hints: ['badge', 'key', 'card', 'device', 'gafete', 'llave', 'tarjeta', 'credencial'],
  says: phrases(
    '(?:badges?|keys?|access cards?|devices) (?:of (?:\\S+ ){1,4}?)?(?:are|is) not (?:collected|taken back|returned|recovered|deactivated|switched off)(?=[.,;]| on exit| at exit| from (?:leavers|people))',
    '(?:badges?|keys?|access cards?) of (?:leavers|former employees|people who (?:have )?left) (?:stay|remain|are still) (?:active|valid|open)',
    '(?:gafetes?|llaves?|tarjetas?|credenciales) (?:de (?:\\S+ ){1,4}?)?no se (?:recogen?|recuperan?|retiran?|desactivan?|devuelven?)(?=[.,;]| al (?:salir|terminar)| en la salida| a quien)',
    '(?:gafetes|llaves|tarjetas|credenciales) de (?:las bajas|exempleados|quienes se van) (?:siguen|quedan|permanecen) (?:activ[oa]s|vigentes)',
  ),
  unless: phrases('but|within|day|days|hours?|changed|sino|dentro|dias?|se cambia'),
};

/** Badges of leavers not taken back. */
export const badgesNotCollected = defineRule({
  meta: {
    id: 'access/badges-not-collected',
    target: 'effective',
    severity: 'warning',
    scope: 'document',
    criteria: ['10.1'],
    messages: {
      admitted: {
        what: '“{words}” leaves access in the hands of people who have left.',
        help: 'Take back or switch off each badge, key and card when a person leaves, and note it on the exit checklist.',
      },
    },
    docs: () => ({
      title: 'Badges of leavers not taken back',
      description:
        'An answer or a procedure says that badges, keys or cards of people who leave are not taken back or stay active.',
      bad: [
        {
          text: profileSaying('en', {
            '10.1': 'HR issues badges. ⟦Keys are not collected⟧, as locks are old.',
          }),
        },
        {
          text: profileSaying('es', {
            '10.1': 'RH entrega gafetes. Las ⟦llaves no se recogen⟧, porque las chapas son viejas.',
          }),
        },
      ],
      good: [
        {
          text: profileSaying('en', {
            '10.1':
              'HR collects the badge on the last day. If keys are not returned, the locksmith changes the cylinder that day. A badge that is not returned is switched off within an hour. No badges of leavers stay active. Badges are not collected by the guard but by HR.',
          }),
        },
        {
          text: profileSaying('es', {
            '10.1':
              'RH recoge el gafete el último día. Si las llaves no se devuelven, se cambia la chapa ese día. El gafete que no se devuelve se desactiva en una hora. Ningún gafete de exempleados queda activo. Las tarjetas no se devuelven por correo, sino en RH.',
          }),
        },
      ],
    }),
  },
  check(context) {
    reportAdmissions(context, ADMISSION);
  },
});
