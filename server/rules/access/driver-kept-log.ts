import { reportAdmissions, type Admission } from '../shared/admissions.ts';
import { phrases } from '../../prose/phrase-pattern.ts';
import { profileSaying } from '../examples/profiles.ts';
import { defineRule } from '../rule.ts';

const ADMISSION: Admission = {
  about: ['10.4', '10.3'],
  hints: ['log', 'themselves', 'bitacora'],
  says: phrases(
    'drivers? (?:themselves )?(?:fill in|fills in|fill out|fills out|writes?|completes?|keeps?) (?:in )?the (?:pickup |cargo |gate )?(?:log|logbook|log book)(?: themselves| on their own| alone| for themselves)?',
    'drivers? (?:sign|signs) themselves (?:in and out|in|out)',
    '(?:choferes|operadores|conductores|transportistas)(?: mismos)? (?:llenan|escriben|completan) (?:ellos mismos |solos )?(?:en )?la bitacora(?! de (?!recolec|entrada|acceso|carga|caseta))',
    '(?:el|cada) (?:chofer|operador|conductor|transportista)(?: mismo)? (?:llena|escribe|completa) (?:el mismo )?(?:en )?la bitacora(?! de (?!recolec|entrada|acceso|carga|caseta))',
  ),
  unless: phrases(
    'truck|eld|hours|trips?|cab|mileage|fuel|inspection|horas|viajes?|cabina|combustible|kilometraje|inspeccion',
  ),
};

/** Pickup log in drivers’ hands. */
export const driverKeptLog = defineRule({
  meta: {
    id: 'access/driver-kept-log',
    target: 'effective',
    severity: 'warning',
    scope: 'document',
    criteria: ['10.4'],
    messages: {
      admitted: {
        what: '“{words}” puts the pickup log into drivers’ hands.',
        help: 'Let an employee write the log, and keep it where drivers cannot read or change it.',
      },
    },
    docs: () => ({
      title: 'Pickup log in drivers’ hands',
      description: 'An answer or a procedure says that drivers write the log of cargo pickups themselves.',
      bad: [
        { text: profileSaying('en', { '10.4': '⟦Drivers fill in the log⟧ at the counter.' }) },
        { text: profileSaying('es', { '10.4': 'Los ⟦choferes llenan la bitácora⟧ en la ventanilla.' }) },
      ],
      good: [
        {
          text: profileSaying('en', {
            '10.4':
              'The clerk writes the log, and drivers sign a separate pad. Drivers never fill in the log. Drivers complete the log of their own hours in the cab. If a driver writes the log, the clerk voids the line. The clerk keeps the log behind glass, and drivers tell their names.',
          }),
        },
        {
          text: profileSaying('es', {
            '10.4':
              'El guardia llena la bitácora y el chofer firma aparte. Los choferes nunca llenan la bitácora. El operador llena la bitácora de horas de servicio en la cabina. Si el chofer llena la bitácora, el guardia cancela el renglón. El operador llena la bitácora de sellos de su remolque. La bitácora está detrás del vidrio.',
          }),
        },
      ],
    }),
  },
  check(context) {
    reportAdmissions(context, ADMISSION);
  },
});
