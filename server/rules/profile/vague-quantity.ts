import { profileSaying } from '../example-texts.ts';
import type { Hit } from '../prose/hits.ts';
import { reportHits } from '../prose/report-hit.ts';
import { saysLimit, saysTime } from '../prose/times.ts';
import { defineRule } from '../rule.ts';

/** Words that ask for a limit of time. */
const AT_ONCE =
  /^(?:promptly|immediately|without|in a|on a|as |inmediatamente|de |oportunamente|en tiempo|lo |a la|sin )/u;

/** Words that ask for a number of days, weeks or years. */
const SOME = /^(?:several|a few|some|vari[oa]s|algun[oa]s|un[oa]s cuant[oa]s)$/u;

const UNIT =
  /^\s+(?:minutes|hours|days|weeks|months|years|minutos|horas|dias|semanas|meses|anos|años)(?![\p{L}])/u;

/** It lasts or may take so long; pages of several weeks are something else. */
const LASTS =
  /(?:^|[^\p{L}])(?:for|within|in|during|por|durante|dentro de|en|guardan?|conservan?|almacenan?)\s+$/u;

/** `Immediately after loading`, `immediately beside the gate`: in what order, or where. */
const ORDER_OR_PLACE =
  /^\s+(?:after|before|upon|following|when|once|as|on|behind|beside|next|adjacent|above|below|under|outside|inside|in front|at|despues|antes|al \p{L}+[aei]r(?![\p{L}])|tras|cuando|en cuanto|que|junto|detras|afuera|adyacente|superior|posterior|anterior)/u;

/** `As soon as possible damage is confirmed` says something else. */
const STANDS_ALONE = /^\s*(?:$|[.,;:)]|(?:and|or|but|to|after|by|with|y|o|despues|al?|para|con)(?![\p{L}]))/u;

/** What companies say they have enough of, without telling how much that is. */
const MEASURE =
  'lighting|light|illumination|fencing|measures|controls|safeguards|security|supervision|oversight|training|resources|staffing|staff|time|steps|action|actions|levels?|amount|number|protection|documentation';
const MEDIDA =
  'iluminacion|luz|medidas|controles|seguridad|supervision|capacitacion|recursos|personal|tiempo|acciones|nivel(?:es)?|cantidad|numero|proteccion|documentacion';

const BEFORE_MEASURE = new RegExp(
  `^\\s+(?:corrective |security |physical |medidas de |de )?(?:${MEASURE}|${MEDIDA})(?![\\p{L}])`,
  'u',
);
const AFTER_MEASURE = new RegExp(
  `(?<![\\p{L}])(?:${MEDIDA})(?: (?:de|del) (?:\\p{L}+ ){0,2}\\p{L}+| correctivas| fisic[oa]s?)?(?: (?:es|son|esta|estan))?\\s+$`,
  'u',
);

/** The measure is told after all: numbers, a list, an example, a standard. */
const TOLD =
  /\d|:|\(|such as|namely|described|listed|set out|defined|table|annex|under|as in|so that|tales como|como |descrit|list|defin|tabla|anexo|segun|conforme|para que/u;

const DENIED =
  /(?:^|[\s(])(?:not|no|without|lack(?:s|ing)?(?: of)?|in|sin|falta de|ni|nunca|never)\s+(?:an? |the |una? )?$/u;

function isVague({ phrase, before, after, sentence, next }: Hit): boolean {
  if (SOME.test(phrase)) return LASTS.test(before) && UNIT.test(after) && !/\d/.test(sentence);
  if (AT_ONCE.test(phrase)) {
    if (/immediat|inmediat/u.test(phrase) && ORDER_OR_PLACE.test(after)) return false;
    if (/ possible$| posible$/u.test(phrase) && !STANDS_ALONE.test(after)) return false;
    if (DENIED.test(before)) return false;
    return !saysLimit(sentence) && !saysTime(next) && !/automati/u.test(sentence);
  }
  if (TOLD.test(after) || DENIED.test(before) || saysTime(sentence)) return false;
  return BEFORE_MEASURE.test(after) || AFTER_MEASURE.test(before);
}

/** Words for an amount or a limit that give none. */
export const vagueQuantity = defineRule({
  meta: {
    id: 'profile/vague-quantity',
    target: 'SecurityProfile',
    severity: 'warning',
    scope: 'document',
    messages: {
      found: {
        what: {
          en: '“{words}” gives no measure that could be verified.',
          es: '«{words}» no da una medida que se pueda verificar.',
        },
        help: {
          en: 'Write the number, the limit of time or the standard, such as “within 15 minutes” or “2 foot-candles”.',
          es: 'Escriba el número, el plazo o la norma, como «dentro de 15 minutos» o «20 luxes».',
        },
      },
    },
    docs: {
      title: { en: 'Vague quantity', es: 'Cantidad imprecisa' },
      description: {
        en: 'An implemented answer says “adequate lighting”, “appropriate measures”, “several weeks” or “immediately”, and gives neither number nor limit. `Immediately` and `promptly` are all right where a limit or an event stands in the sentence. A warning on a must, information on a should.',
        es: 'Una respuesta implementada dice «iluminación adecuada», «medidas apropiadas», «varias semanas» o «de inmediato», y no da número ni plazo. `Inmediatamente` y `de inmediato` están bien si la oración tiene un plazo o un evento. Advertencia en un must, información en un should.',
      },
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
    },
  },
  check(context) {
    reportHits(context, 'quantity', isVague);
  },
});
