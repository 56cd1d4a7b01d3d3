import { child, textOf, type Field } from '../../model/field.ts';
import { LETTER } from '../../syntax/letters.ts';
import { profileSaying } from '../examples/profiles.ts';
import { FEWEST_WORDS, fold } from '../../domain/texts/passages.ts';
import { placeInSource } from '../../domain/texts/place-in-source.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { givenAnswers } from '../../domain/answers/effective-answers.ts';
import { obligationIn } from '../../domain/answers/obligation.ts';

/** Whole answers that answer nothing. */
const EMPTY_WORDS =
  /^(?:yes|no|y|n|n\/?a|ok(?:ay)?|none|not applicable|does not apply|done|in place|implemented|compl(?:ies|ied|iant)|we comply|(?:we are )?in compliance|same(?: as above)?|as above|attached|si|no aplica|ninguno|hecho|implementado|cumple|cumplimos|se cumple|en cumplimiento|igual que (?:arriba|el anterior)|adjunt[oa]|anexo)$/u;

/** A whole answer that only points elsewhere. */
const POINTER = new RegExp(
  String.raw`^(?:please )?(?:see|refer to|as per|per|ver|vease|consulte|consultar|favor de (?:ver|consultar)|conforme al?|segun)(?: (?:the|el|la|los))? (?:[${LETTER}]+ ){0,3}?(?:attach[${LETTER}]*|enclosed|above|below|procedures?|sop|polic(?:y|ies)|manual|document[${LETTER}]*|files?|evidence|anex[${LETTER}]*|adjunt[${LETTER}]*|procedimientos?|politicas?|archivos?|evidencia|arriba)(?: [^.]{0,40})?$`,
  'u',
);

/** No text of this length is one of those. */
const LONGEST = 120;

/** Whether a text answers nothing at all, as against one that is merely short. */
function saysNothing(text: string): boolean {
  const words = fold(text)
    .trim()
    .replace(/[\s.!,;:]+$/u, '')
    .replace(/\s+/g, ' ');
  return EMPTY_WORDS.test(words) || POINTER.test(words);
}

/** With these the response tells what is done; a plan may be short, and a refusal has a rationale. */
const NEEDS_RESPONSE = new Set(['implemented', 'partial', 'alternative']);

/** What is wrong with a text; undefined where it is long enough or is none. */
function faultOf(field: Field): 'empty' | 'short' | undefined {
  const text = textOf(field)?.trim() ?? '';
  if (text === '' || text.length > LONGEST) return undefined;
  if (saysNothing(text)) return 'empty';
  return text.split(/\s+/).length < FEWEST_WORDS ? 'short' : undefined;
}

/** Reports a text from its first to its last word, one level lower where it is merely short. */
function report(
  context: RuleContext<'empty' | 'short' | 'reason'>,
  id: string,
  message: 'empty' | 'short' | 'reason',
  field: Field,
): void {
  const obligation = obligationIn(context, id);
  if (obligation === undefined) return;
  const strongest = message === 'short' ? 'warning' : 'error';
  const weaker = message === 'short' ? 'info' : 'warning';
  const text = textOf(field) ?? '';
  const start = text.length - text.trimStart().length;
  context.report({
    message,
    at: { range: placeInSource(field, context.file.text, start, text.trimEnd().length), path: field.path },
    criterion: id,
    severity: obligation === 'must' ? strongest : weaker,
    data: { id, words: text.trim().replace(/\s+/g, ' ') },
  });
}

/** An answer too short to answer. */
export const tooShort = defineRule({
  meta: {
    id: 'profile/too-short',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'document',
    messages: {
      empty: {
        what: '“{words}” does not tell how {id} is met.',
        help: 'Write who does what, how often, with which record, and what happens when it fails.',
      },
      reason: {
        what: '“{words}” gives no reason.',
        help: 'Write in one sentence why, in terms of your operation.',
      },
      short: {
        what: '“{words}” is too short to say who does what.',
        help: 'Write who does what, how often, with which record, and what happens when it fails.',
      },
    },
    docs: () => ({
      title: 'Answer too short',
      description:
        'A response is only “Yes”, “N/A”, “See attached” or the like (an error on a must, a warning on a should), or has fewer than five words (one level lower). A rationale is reported where it gives no reason at all. Only implemented, partial and alternative answers need a response that says something.',
      bad: [
        {
          text: profileSaying('en', {
            '9.1': '⟦Yes.⟧',
            '9.6': '⟦See attached procedure SOP-014.⟧',
            '10.1': '⟦Staff wear badges.⟧',
          }),
        },
        { text: profileSaying('es', { '9.1': '⟦Sí⟧', '9.6': '⟦Ver anexo 4⟧', '10.1': '⟦Cumple.⟧' }) },
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: harbor-pine\nentity: importer\nsections:\n  physicalAccess:\n    "10.10": { status: not-applicable, rationale: ⟦N/A⟧ }\n',
        },
      ],
      good: [
        {
          text: profileSaying('en', {
            '9.1': 'Yes: an eight-foot fence encloses the yard, and the Site Lead walks it monthly.',
            '9.2': 'No trailer parks overnight here.',
            '9.6': 'See-through fences, lit from dusk to dawn, enclose the yard.',
            '10.1': 'The HR Manager issues photo badges.',
            '10.2':
              'See procedure visitors, step 4: the receptionist checks photo identification and writes the log.',
          }),
        },
        {
          text: profileSaying('es', {
            '9.1': 'Sí: una cerca de 2.40 metros rodea el patio y el jefe de sitio la recorre cada mes.',
            '9.2': 'Ningún remolque pernocta en el patio.',
            '9.6': 'El patio se ilumina toda la noche.',
            '10.1': 'Recursos humanos entrega gafetes con foto.',
            '10.2':
              'Ver procedimiento visitas, paso 4: la recepcionista revisa la identificación y llena la bitácora.',
          }),
        },
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: harbor-pine\nentity: importer\nsections:\n  physicalAccess:\n    "10.10": { status: not-applicable, rationale: No guards. }\n',
          note: 'Short, and still a reason.',
        },
      ],
    }),
  },
  check(context) {
    for (const { id, field, status } of context.shared(givenAnswers)) {
      const rationale = child(field, 'rationale');
      if (rationale && faultOf(rationale) === 'empty') report(context, id, 'reason', rationale);
      const response = NEEDS_RESPONSE.has(status) ? child(field, 'response') : undefined;
      const fault = response && faultOf(response);
      if (response && fault) report(context, id, fault, response);
    }
  },
});
