import { DIGIT, LETTER } from '../syntax/letters.ts';
/** Numbers in words, for texts in lower case without accents. */
const NUMBER_WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|sixty|ninety|un|una|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|cuarenta|sesenta|noventa';

const UNITS =
  'seconds?|minutes?|hours?|days?|shifts?|weeks?|months?|quarters?|years?|segundos?|minutos?|horas?|dias?|turnos?|semanas?|mes|meses|trimestres?|semestres?|anos?|años?';

/** A number and a unit of time, with at most two words between: `within two working days`. */
const AMOUNT = new RegExp(
  `(?<![${LETTER}${DIGIT}])(?:\\d+|${NUMBER_WORDS})(?:[-\\s]+[${LETTER}]+){0,2}?[-\\s]+(?:${UNITS})(?![${LETTER}${DIGIT}])`,
  'u',
);

/** How often: adverbs, `every Friday`, `twice a year`, `each shift`, `per load`. */
const RATE = new RegExp(
  String.raw`(?<![${LETTER}${DIGIT}])(?:hourly|nightly|daily|weekly|biweekly|fortnightly|monthly|bimonthly|quarterly|semi-?annual(?:ly)?|half-yearly|yearly|annual(?:ly)?|every|each|per|(?:once|twice|[${LETTER}]+ times|\d+ times) (?:an?|per|every|each)|diari[oa]s?|diariamente|semanal(?:es|mente)?|quincenal(?:es|mente)?|mensual(?:es|mente)?|bimestral(?:es|mente)?|trimestral(?:es|mente)?|cuatrimestral(?:es|mente)?|semestral(?:es|mente)?|anual(?:es|mente)?|cada|por (?:turno|hora|dia|semana|mes|trimestre|ano|año|embarque|carga|viaje|unidad)|tod[oa]s l[oa]s|(?:vez|veces) (?:al?|por)|al (?:dia|mes|ano|año))(?![${LETTER}${DIGIT}])`,
  'u',
);

/** A time of day, a day of the week or a month. */
const CALENDAR = new RegExp(
  String.raw`(?<!\d)\d{1,2}:\d{2}(?!\d)|(?<![${LETTER}${DIGIT}])(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|june|july|august|september|october|november|december|noon|midnight|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|mediodia|medianoche)(?![${LETTER}${DIGIT}])`,
  'u',
);

/** A limit of time without a number: the same shift, before the truck leaves, on the spot. */
const LIMIT = new RegExp(
  String.raw`(?<![${LETTER}${DIGIT}])(?:(?:the )?same (?:day|shift|hour|morning|night|afternoon|visit)|that (?:day|shift|hour|night)|before|until|by the (?:end|close|next)|no later than|at the latest|on the spot|(?:el|en el) mismo (?:dia|turno)|(?:la|en la) misma (?:hora|jornada|visita)|antes de(?:l| que)?|a mas tardar|hasta que|al (?:final|cierre|termino) del?|en el acto|(?:ese|este) (?:dia|turno))(?![${LETTER}${DIGIT}])`,
  'u',
);

/** Whether a text in lower case without accents says how often something is done. */
export function saysHowOften(text: string): boolean {
  return RATE.test(text);
}

/** Whether it names a number with a unit of time, or a time of the clock or the calendar. */
export function saysTime(text: string): boolean {
  return AMOUNT.test(text) || CALENDAR.test(text);
}

/** Whether it sets a limit of time, in numbers or by an event. */
export function saysLimit(text: string): boolean {
  return saysTime(text) || LIMIT.test(text);
}
