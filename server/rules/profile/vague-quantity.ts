import { profileSaying } from '../examples/profiles.ts';
import { reportHits } from '../shared/report-hit.ts';
import { saysNoQuantity } from '../../domain/texts/vague-quantity.ts';
import { defineRule } from '../rule.ts';

/** Words for an amount or a limit that give none. */
export const vagueQuantity = defineRule({
  meta: {
    id: 'profile/vague-quantity',
    target: 'SecurityProfile',
    severity: 'warning',
    scope: 'document',
    messages: {
      found: {
        what: '“{words}” gives no measure that could be verified.',
        help: 'Write the number, the limit of time or the standard, such as “within 15 minutes” or “2 foot-candles”.',
      },
    },
    docs: () => ({
      title: 'Vague quantity',
      description:
        'An implemented answer says “adequate lighting”, “appropriate measures”, “several weeks” or “immediately”, and gives neither number nor limit. `Immediately` and `promptly` are all right where a limit or an event stands in the sentence. A warning on a must, information on a should.',
      bad: [
        {
          text: profileSaying('en', {
            '7.23': 'The shift lead reports incidents to the duty officer ⟦promptly⟧.',
            '9.6':
              'Gates and docks have ⟦adequate⟧ lighting. Maintenance takes ⟦appropriate⟧ corrective action.',
            '9.16': 'The recorder keeps the film for ⟦several⟧ weeks.',
          }),
        },
        {
          text: profileSaying('es', {
            '7.23': 'El jefe de turno avisa ⟦de inmediato⟧ al oficial de guardia.',
            '9.6': 'Los andenes cuentan con iluminación ⟦adecuada⟧ y personal ⟦suficiente⟧.',
          }),
        },
      ],
      good: [
        {
          text: profileSaying('en', {
            '5.7':
              'The receiver immediately moves the unit to the wash pad, at the latest one hour after the find.',
            '6.2': 'The affixer fits the bolt immediately after the doors close and reads the digits aloud.',
            '7.23': 'Drivers call dispatch promptly. The limit is 15 minutes, and the log shows the time.',
            '9.6': 'Sufficient lighting means 2 foot-candles at docks, measured with a hand meter.',
            '10.1':
              'The clerk ticks the appropriate box on HP-33 and files several copies with some drivers’ cards.',
          }),
        },
        {
          text: profileSaying('es', {
            '5.7': 'El receptor mueve de inmediato la unidad, a más tardar una hora después del hallazgo.',
            '6.2': 'El sello se coloca inmediatamente después de cerrar las puertas y se lee en voz alta.',
            '7.23': 'El chofer llama a la brevedad, dentro de 15 minutos, y la bitácora guarda la hora.',
            '9.6': 'La iluminación adecuada se define en la tabla 4: 20 luxes en andenes.',
            '10.1': 'Algunos choferes traen varias credenciales; el guardia llena la casilla adecuada.',
          }),
        },
      ],
    }),
  },
  check(context) {
    reportHits(context, 'quantity', saysNoQuantity);
  },
});
