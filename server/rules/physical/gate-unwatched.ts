import { reportAdmissions, type Admission } from '../shared/admissions.ts';
import { phrases } from '../../prose/phrase-pattern.ts';
import { profileSaying } from '../examples/profiles.ts';
import { defineRule } from '../rule.ts';

const ADMISSION: Admission = {
  about: ['9.4', '9.1', '9.2'],
  hints: [
    'neither',
    'guard',
    'unmanned',
    'staffed',
    'manned',
    'nobody',
    'watche',
    'monitors',
    'vigil',
    'camara',
    'nadie',
  ],
  says: phrases(
    '(?:gate|gates|entrance|entrances|doors?|exits?|turnstiles?|opening|openings)(?: \\d+| [a-z]| of \\S+ \\S+)? (?:is|are|stands?|has|have) (?:neither (?:staffed|manned|guarded|attended|a guard) nor (?:monitored|watched|filmed|a camera)|neither guards? nor cameras?|no guard (?:and|or|nor) (?:no )?cameras?|unmanned and (?:unmonitored|unwatched)|not (?:staffed|manned|guarded) (?:and|or|nor) (?:not )?(?:monitored|watched)|without (?:a )?guard (?:and|or) (?:a )?camera)',
    '(?:nobody|no one) (?:watches|monitors|guards) (?:the |that )?(?:\\w+ )?(?:gate|entrance|turnstile)(?: \\d+| [a-z])?',
    '(?:porton|portones|puertas?|accesos?|entradas?|salidas?|casetas?|torniquetes?)(?: \\d+| [a-z]| de \\S+)? (?:no tienen? (?:ni )?(?:guardia|vigilante) ni camara|(?:esta|estan|queda|quedan) sin (?:guardia|vigilante|vigilancia) ni (?:camara|monitoreo)|no (?:esta|estan) vigilad[oa]s? ni monitoread[oa]s?)',
    'nadie (?:vigila|cuida|monitorea) (?:el|la) (?:porton|puerta|acceso|entrada|caseta|torniquete)(?: \\d+)?',
  ),
  unless: phrases(
    'locked|closed|chained|welded|bricked|sealed|alarmed|alarms?|stays? (?:shut|down)',
    'cerrad[oa]s?|candados?|soldad[oa]s?|clausurad[oa]s?|cadena|tapiad[oa]s?|alarmas?',
  ),
};

/** Gate that nobody watches. */
export const gateUnwatched = defineRule({
  meta: {
    id: 'physical/gate-unwatched',
    target: 'effective',
    severity: 'warning',
    scope: 'document',
    criteria: ['9.4'],
    messages: {
      admitted: {
        what: '“{words}” says that nobody watches a way in.',
        help: 'Put a person there, or a camera that somebody watches, or close the opening; then write which.',
      },
    },
    docs: () => ({
      title: 'Gate that nobody watches',
      description:
        'An answer or a procedure says that a gate, a door or another opening has neither a person nor a camera. Openings that stay locked are left alone.',
      bad: [
        {
          text: profileSaying('en', {
            '9.4': 'Gate 1 has a guard. ⟦Gate 3 is neither staffed nor monitored⟧ on weekends.',
          }),
        },
        {
          text: profileSaying('es', {
            '9.4': 'El portón 1 tiene guardia. El ⟦portón 3 no tiene guardia ni cámara⟧ los domingos.',
          }),
        },
      ],
      good: [
        {
          text: profileSaying('en', {
            '9.4':
              'Gate 3 has no guard; camera 7 looks at it and the monitor watches the screen. No gate is left without a guard or camera. Door 8 has neither guard nor camera and stays locked from the inside. An entrance that is unmanned and unmonitored is a gap, and the lead closes it at once. Gate 2 is unmanned at night and watched from the control room. If nobody watches the gate, the barrier stays down.',
          }),
        },
        {
          text: profileSaying('es', {
            '9.4':
              'El portón 3 no tiene guardia; el monitorista lo mira por la cámara 7. Ningún acceso queda sin guardia ni cámara. La puerta 8 no tiene guardia ni cámara y está cerrada con candado. Si nadie vigila el portón, la pluma queda abajo. La salida de emergencia tiene alarma y sello.',
          }),
        },
      ],
    }),
  },
  check(context) {
    reportAdmissions(context, ADMISSION);
  },
});
