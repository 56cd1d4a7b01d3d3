import { LETTER } from '../../syntax/letters.ts';
import type { Hit } from './hits.ts';
import type { Prose } from './passages.ts';
import { saysLimit, saysTime } from '../../prose/times.ts';

/** Words that ask for a limit of time. */
const AT_ONCE =
  /^(?:promptly|immediately|without|in a|on a|as |inmediatamente|de |oportunamente|en tiempo|lo |a la|sin )/u;

/** Words that ask for a number of days, weeks or years. */
const SOME = /^(?:several|a few|some|vari[oa]s|algun[oa]s|un[oa]s cuant[oa]s)$/u;

const UNIT = new RegExp(
  String.raw`^\s+(?:minutes|hours|days|weeks|months|years|minutos|horas|dias|semanas|meses|anos|años)(?![${LETTER}])`,
  'u',
);

/** It lasts or may take so long; pages of several weeks are something else. */
const LASTS = new RegExp(
  String.raw`(?:^|[^${LETTER}])(?:for|within|in|during|por|durante|dentro de|en|guardan?|conservan?|almacenan?)\s+$`,
  'u',
);

/** `Immediately after loading`, `immediately beside the gate`: in what order, or where. */
const ORDER_OR_PLACE = new RegExp(
  String.raw`^\s+(?:after|before|upon|following|when|once|as|on|behind|beside|next|adjacent|above|below|under|outside|inside|in front|at|despues|antes|al [${LETTER}]+[aei]r(?![${LETTER}])|tras|cuando|en cuanto|que|junto|detras|afuera|adyacente|superior|posterior|anterior)`,
  'u',
);

/** `As soon as possible damage is confirmed` says something else. */
const STANDS_ALONE = new RegExp(
  String.raw`^\s*(?:$|[.,;:)]|(?:and|or|but|to|after|by|with|y|o|despues|al?|para|con)(?![${LETTER}]))`,
  'u',
);

/** What companies say they have enough of, without telling how much that is. */
const MEASURE =
  'lighting|light|illumination|fencing|measures|controls|safeguards|security|supervision|oversight|training|resources|staffing|staff|time|steps|action|actions|levels?|amount|number|protection|documentation';
const MEDIDA =
  'iluminacion|luz|medidas|controles|seguridad|supervision|capacitacion|recursos|personal|tiempo|acciones|nivel(?:es)?|cantidad|numero|proteccion|documentacion';

const BEFORE_MEASURE = new RegExp(
  `^\\s+(?:corrective |security |physical |medidas de |de )?(?:${MEASURE}|${MEDIDA})(?![${LETTER}])`,
  'u',
);
const AFTER_MEASURE = new RegExp(
  `(?<![${LETTER}])(?:${MEDIDA})(?: (?:de|del) (?:[${LETTER}]+ ){0,2}[${LETTER}]+| correctivas| fisic[oa]s?)?(?: (?:es|son|esta|estan))?\\s+$`,
  'u',
);

/** The measure is told after all: numbers, a list, an example, a standard. */
const TOLD =
  /\d|:|\(|such as|namely|described|listed|set out|defined|table|annex|under|as in|so that|tales como|como |descrit|list|defin|tabla|anexo|segun|conforme|para que/u;

const DENIED =
  /(?:^|[\s(])(?:not|no|without|lack(?:s|ing)?(?: of)?|in|sin|falta de|ni|nunca|never)\s+(?:an? |the |una? )?$/u;

/** Whether words for an amount or a limit stand without one. */
export function saysNoQuantity({ phrase, before, after, sentence, next }: Hit<Prose>): boolean {
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
