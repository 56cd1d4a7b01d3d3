import { LETTER } from '../../syntax/letters.ts';
import type { Hit } from './hits.ts';
import type { Prose } from './passages.ts';

/** The company and its people: a burglar may try to, a criterion may aim to. */
const OWN_SUBJECT = new RegExp(
  String.raw`(?:^|[^${LETTER}])(?:we|company|management|staff|employees|personnel|team|department|managers?|supervisors?|everyone|everybody|workers|organization|empresa|compañia|gerencia|direccion|nosotros|personal|empleados|equipo|departamento|gerente|supervisor(?:es)?)(?:\s+(?:always|also|therefore|siempre|tambien))?\s+$`,
  'u',
);

/** `Should the seal differ` is a condition, and so is `that should be aboard` a description of what is compared. */
const SHOULD_IS_NO_HEDGE = new RegExp(
  String.raw`(?:^|[,.;:(\u2014]|[^${LETTER}](?:and|or|but|that|if|as|than|it|a|an|the|this|of|y|o|que|si|lo))\s*$|(?:^|[^${LETTER}])(?:what|who|whom|which|how|where|when|why|whether|quien|cuando|como|donde|cual)(?:\s+[${LETTER}]+){0,3}\s+$`,
  'u',
);

const INVERSION = new RegExp(
  String.raw`^\s+(?:the|an?|any|one|this|that|it|they|he|she|there|somebody|someone|anyone|two|de haber|haber|el |la |un)(?![${LETTER}])`,
  'u',
);

/** Nobody can be made to speak up; to encourage it is the practice itself. */
const SPEAKING_UP = new RegExp(
  String.raw`^\s+(?:report|call|speak|raise|use the (?:[${LETTER}]+ )?(?:hotline|line|box))(?![${LETTER}])`,
  'u',
);

const WORD_AFTER = new RegExp(String.raw`^\s+[${LETTER}]`, 'u');

const IS_BEFORE = new RegExp(
  String.raw`(?:^|[^${LETTER}])(?:is|are|be)\s+(?:[${LETTER}]+ly\s+|also\s+)?$`,
  'u',
);

const CONJUNCTION_BEFORE = new RegExp(String.raw`(?:^|[^${LETTER}])(?:que|como|no)\s+$`, 'u');

/** Whether words leave it to the company’s people to do a thing. */
export function leavesItToPeople({ phrase, before, after }: Hit<Prose>): boolean {
  if (/^(?:should|deberian?)$/u.test(phrase))
    return !SHOULD_IS_NO_HEDGE.test(before) && !INVERSION.test(after) && WORD_AFTER.test(after);
  if (phrase === 'encouraged to') return !SPEAKING_UP.test(after) && IS_BEFORE.test(before);
  if (/^se (?:recomienda|sugiere)|^se exhorta/u.test(phrase)) return !CONJUNCTION_BEFORE.test(before);
  if (
    /^(?:makes? every|do our|does its|hacemos|procuramos|intentamos|tratamos|se procura|strives?)/u.test(
      phrase,
    )
  )
    return true;
  return OWN_SUBJECT.test(before);
}
