import { child, textOf } from '../../model/field.ts';
import { profileSaying } from '../example-texts.ts';
import { fold } from '../prose/passages.ts';
import { placeInSource } from '../prose/place-in-source.ts';
import { defineRule } from '../rule.ts';
import { givenAnswers } from './judged-answers.ts';
import { obligationIn } from './obligation.ts';

/** Fewer words than these cannot say who does what. */
const FEWEST_WORDS = 5;

/** Whole answers that answer nothing. */
const EMPTY_WORDS =
  /^(?:yes|no|y|n|n\/?a|ok(?:ay)?|none|not applicable|does not apply|done|in place|implemented|compl(?:ies|ied|iant)|we comply|(?:we are )?in compliance|same(?: as above)?|as above|attached|si|no aplica|ninguno|hecho|implementado|cumple|cumplimos|se cumple|en cumplimiento|igual que (?:arriba|el anterior)|adjunt[oa]|anexo)$/u;

/** A whole answer that only points elsewhere. */
const POINTER =
  /^(?:please )?(?:see|refer to|as per|per|ver|vease|consulte|consultar|favor de (?:ver|consultar)|conforme al?|segun)(?: (?:the|el|la|los))? (?:\p{L}+ ){0,3}?(?:attach\p{L}*|enclosed|above|below|procedures?|sop|polic(?:y|ies)|manual|document\p{L}*|files?|evidence|anex\p{L}*|adjunt\p{L}*|procedimientos?|politicas?|archivos?|evidencia|arriba)(?: [^.]{0,40})?$/u;

/** Whether a text answers nothing at all, as against one that is merely short. */
function saysNothing(text: string): boolean {
  const words = fold(text)
    .trim()
    .replace(/[\s.!,;:]+$/u, '')
    .replace(/\s+/g, ' ');
  return EMPTY_WORDS.test(words) || POINTER.test(words);
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
        what: {
          en: '“{words}” does not tell how {id} is met.',
          es: '«{words}» no dice cómo se cumple {id}.',
        },
        help: {
          en: 'Write who does what, how often, with which record, and what happens when it fails.',
          es: 'Escriba quién hace qué, cada cuándo, con qué registro, y qué pasa cuando falla.',
        },
      },
      reason: {
        what: {
          en: '“{words}” gives no reason.',
          es: '«{words}» no da ninguna razón.',
        },
        help: {
          en: 'Write in one sentence why, in terms of your operation.',
          es: 'Escriba en una oración por qué, con base en su operación.',
        },
      },
      short: {
        what: {
          en: 'The answer to {id} has {count} words, too few to say who does what.',
          es: 'La respuesta a {id} tiene {count} palabras, muy pocas para decir quién hace qué.',
        },
        help: {
          en: 'Write who does what, how often, with which record, and what happens when it fails.',
          es: 'Escriba quién hace qué, cada cuándo, con qué registro, y qué pasa cuando falla.',
        },
      },
    },
    docs: {
      title: { en: 'Answer too short', es: 'Respuesta muy corta' },
      description: {
        en: 'A response is only “Yes”, “N/A”, “See attached” or the like (an error on a must, a warning on a should), or has fewer than five words (one level lower). A rationale is reported where it gives no reason at all. Only implemented, partial and alternative answers need a response that says something.',
        es: 'Una respuesta es sólo «Sí», «N/A», «Ver anexo» o algo parecido (error en un must, advertencia en un should), o tiene menos de cinco palabras (un nivel menos). Un rationale se reporta si no da ninguna razón. Sólo las respuestas implemented, partial y alternative necesitan una respuesta que diga algo.',
      },
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
    },
  },
  check(context) {
    for (const { id, field, status } of context.shared(givenAnswers)) {
      const obligation = obligationIn(context, id);
      if (obligation === undefined) continue;
      const isMust = obligation === 'must';
      const rationale = child(field, 'rationale');
      const reason = textOf(rationale)?.trim() ?? '';
      if (rationale && saysNothing(reason)) {
        const severity = isMust ? 'error' : 'warning';
        context.report({
          message: 'reason',
          at: rationale,
          criterion: id,
          severity,
          data: { words: reason },
        });
      }
      const response =
        status === 'planned' || status === 'declined' || status === 'not-applicable'
          ? undefined
          : child(field, 'response');
      const whole = textOf(response) ?? '';
      const text = whole.trim();
      if (!response || text === '') continue;
      const start = whole.indexOf(text);
      const range = placeInSource(response, context.file.text, start, start + text.length);
      const at = { range, path: response.path };
      const count = text.split(/\s+/).length;
      if (saysNothing(text)) {
        const severity = isMust ? 'error' : 'warning';
        context.report({ message: 'empty', at, criterion: id, severity, data: { id, words: text } });
      } else if (count < FEWEST_WORDS) {
        context.report({
          message: 'short',
          at,
          criterion: id,
          severity: isMust ? 'warning' : 'info',
          data: { id, count },
        });
      }
    }
  },
});
