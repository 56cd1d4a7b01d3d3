import type { Hit } from './hits.ts';
import type { Prose } from './passages.ts';

/** The company and its people: a burglar may try to, a criterion may aim to. */
const OWN_SUBJECT =
  /(?:^|[^\p{L}])(?:we|company|management|staff|employees|personnel|team|department|managers?|supervisors?|everyone|everybody|workers|organization|empresa|compañia|gerencia|direccion|nosotros|personal|empleados|equipo|departamento|gerente|supervisor(?:es)?)(?:\s+(?:always|also|therefore|siempre|tambien))?\s+$/u;

/** `Should the seal differ` is a condition, and so is `that should be aboard` a description of what is compared. */
const SHOULD_IS_NO_HEDGE =
  /(?:^|[,.;:(\u2014]|[^\p{L}](?:and|or|but|that|if|as|than|it|a|an|the|this|of|y|o|que|si|lo))\s*$|(?:^|[^\p{L}])(?:what|who|whom|which|how|where|when|why|whether|quien|cuando|como|donde|cual)(?:\s+\p{L}+){0,3}\s+$/u;

const INVERSION =
  /^\s+(?:the|an?|any|one|this|that|it|they|he|she|there|somebody|someone|anyone|two|de haber|haber|el |la |un)(?![\p{L}])/u;

/** Nobody can be made to speak up; to encourage it is the practice itself. */
const SPEAKING_UP = /^\s+(?:report|call|speak|raise|use the (?:\p{L}+ )?(?:hotline|line|box))(?![\p{L}])/u;

/** Whether words leave it to the company’s people to do a thing. */
export function leavesItToPeople({ phrase, before, after }: Hit<Prose>): boolean {
  if (/^(?:should|deberian?)$/u.test(phrase))
    return !SHOULD_IS_NO_HEDGE.test(before) && !INVERSION.test(after) && /^\s+\p{L}/u.test(after);
  if (phrase === 'encouraged to')
    return (
      !SPEAKING_UP.test(after) && /(?:^|[^\p{L}])(?:is|are|be)\s+(?:\p{L}+ly\s+|also\s+)?$/u.test(before)
    );
  if (/^se (?:recomienda|sugiere)|^se exhorta/u.test(phrase))
    return !/(?:^|[^\p{L}])(?:que|como|no)\s+$/u.test(before);
  if (
    /^(?:makes? every|do our|does its|hacemos|procuramos|intentamos|tratamos|se procura|strives?)/u.test(
      phrase,
    )
  )
    return true;
  return OWN_SUBJECT.test(before);
}
