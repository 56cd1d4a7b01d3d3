import { reportAdmissions, type Admission } from '../shared/admissions.ts';
import { phrases } from '../../prose/phrase-pattern.ts';
import { profileSaying } from '../examples/profiles.ts';
import { defineRule } from '../rule.ts';

const ADMISSION: Admission = {
  about: ['9.6', '9.1'],
  hints: [
    'unlit',
    'lit',
    'illuminated',
    'light',
    'lamp',
    'dark',
    'ilumina',
    'luz',
    'luces',
    'luminaria',
    'oscuras',
  ],
  says: phrases(
    '(?:yard|lot|parking|parking area|gate|gates|dock|docks|fence|fence line|perimeter|entrance|exit|storage area)(?: \\d+| [a-z])? (?:is|are|stays?|remains?) (?:unlit|not lit|not illuminated|dark at night|in the dark)',
    '(?:yard|lot|parking|parking area|gate|dock|fence|fence line|perimeter|entrance|exit|storage area)(?: \\d+| [a-z])? (?:has|have) no (?:lights?|lighting|lamps)',
    '(?:patio|estacionamiento|porton|anden|andenes|barda|cerca|perimetro|entrada|salida|acceso)(?: \\d+)? (?:no (?:esta|estan) iluminad[oa]s?|no tienen? (?:luz|luces|iluminacion|lamparas|luminarias)|(?:esta|queda|permanece) a oscuras|carecen? de iluminacion)',
  ),
  unless: phrases(
    'by day|daytime|daylight|de dia|closed|chained|empty|unused|floodlights?|own|infrared|thermal|lit by|cerrad[oa]s?|cadena|vaci[ao]|en desuso|reflectores|propias?|infrarroj[oa]s?|termic[oa]s?',
  ),
};

/** Area without light. */
export const unlitArea = defineRule({
  meta: {
    id: 'physical/unlit-area',
    target: 'effective',
    severity: 'warning',
    scope: 'document',
    criteria: ['9.6'],
    messages: {
      admitted: {
        what: '“{words}” says that an area of the site is dark.',
        help: 'Light entrances, docks, storage, fence and parking, and write where lamps stand and who verifies them.',
      },
    },
    docs: () => ({
      title: 'Area without light',
      description:
        'An answer or a procedure says that a yard, a gate, a dock, a parking lot or the fence has no light.',
      bad: [
        {
          text: profileSaying('en', {
            '9.6': 'Lamps stand at the dock. The ⟦parking area has no lighting⟧.',
          }),
        },
        {
          text: profileSaying('es', {
            '9.6': 'Hay lámparas en el andén. El ⟦estacionamiento no tiene luz⟧.',
          }),
        },
      ],
      good: [
        {
          text: profileSaying('en', {
            '9.6':
              'The parking area is lit by eight lamps. If the yard is dark at night, the guard calls the electrician. No gate is left unlit. The back lot has no lighting, is empty, and is closed with a chain. A dock that is unlit is not used until the lamp is replaced. The fence line has no lamps of its own; floodlights from the roof reach it.',
          }),
        },
        {
          text: profileSaying('es', {
            '9.6':
              'El estacionamiento tiene ocho lámparas. Si el patio queda a oscuras, el guardia llama al electricista. Ninguna puerta queda sin luz. La barda no tiene lámparas propias; los reflectores del techo la alumbran. El portón 4 no tiene luz, y está cerrado con cadena.',
          }),
        },
      ],
    }),
  },
  check(context) {
    reportAdmissions(context, ADMISSION);
  },
});
