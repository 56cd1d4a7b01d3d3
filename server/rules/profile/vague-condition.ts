import { profileSaying } from '../example-texts.ts';
import type { Hit } from '../prose/hits.ts';
import { reportHits } from '../prose/report-hit.ts';
import { defineRule } from '../rule.ts';

/** What may follow where the words stand by themselves; `when possible damage is seen` says something else. */
const STANDS_ALONE = /^\s*(?:$|[.,;)!?\u2014]|(?:and|or|but|to|y|o|e|u|pero|para)(?![\p{L}]))/u;

/** The trigger follows at once: `as needed, when stock falls below 200`, `if necessary (a door is open)`. */
const TRIGGER_FOLLOWS =
  /^\s*(?:[,:\u2014]|\s-)?\s*(?:\(|that is|i\.e\.|namely|for example|when|if|whenever|once|after|because|where|at |on |by |under |in |per |for |from |of |upon |esto es|es decir|a saber|por ejemplo|cuando|si |una vez|despues|tras |porque|conforme|segun|por |en |de |del |al |a criterio)/u;

/** The ways to say `may be needed` that come with a trigger before them and not after. */
const ONLY_BETWEEN_MARKS = /^en su caso$/u;

function isVague({ phrase, before, after }: Hit): boolean {
  if (/(?:\bnot|\bno|\bnunca|\bnever)\s+$/u.test(before)) return false;
  if (ONLY_BETWEEN_MARKS.test(phrase)) return /(?:,|\by|\bo)\s*$/u.test(before) && /^\s*,/u.test(after);
  if (phrase === 'as appropriate' && /^\s+to(?![\p{L}])/u.test(after)) return false;
  return STANDS_ALONE.test(after) && !TRIGGER_FOLLOWS.test(after);
}

/** Words for a condition that name none. */
export const vagueCondition = defineRule({
  meta: {
    id: 'profile/vague-condition',
    target: 'SecurityProfile',
    severity: 'warning',
    scope: 'document',
    messages: {
      found: {
        what: {
          en: '“{words}” leaves open when it is done.',
          es: '«{words}» deja abierto cuándo se hace.',
        },
        help: {
          en: 'Name what triggers it: an event, a limit, or who decides by what sign.',
          es: 'Diga qué lo activa: un evento, un límite, o quién decide y por qué señal.',
        },
      },
    },
    docs: {
      title: { en: 'Vague condition', es: 'Condición imprecisa' },
      description: {
        en: 'An implemented answer says that something is done “as needed”, “if necessary” or “where possible”, and no trigger follows. A warning on a must, information on a should.',
        es: 'Una respuesta implementada dice que algo se hace «según sea necesario», «de ser posible» o «cuando proceda», y no sigue qué lo activa. Advertencia en un must, información en un should.',
      },
      bad: [
        {
          text: profileSaying('en', {
            '4.6': 'The IT Manager updates the policy ⟦as needed⟧.',
            '9.6':
              '⟦Where possible⟧, lamps at the fence burn all night. ⟦If\n        necessary⟧, the Site Lead orders more.',
          }),
        },
        {
          text: profileSaying('es', {
            '4.6': 'El gerente de sistemas actualiza la política ⟦según sea necesario⟧.',
            '10.3': 'El guardia y, ⟦en su caso⟧, el supervisor revisan la licencia ⟦de ser posible⟧.',
          }),
        },
      ],
      good: [
        {
          text: profileSaying('en', {
            '4.2': 'Software is patched within 14 days, as required by chapter 4 of the manual.',
            '5.3': 'When possible contraband is found, the inspector steps back and calls the shift lead.',
            '6.2': 'The clerk orders bolts as needed: when the count falls below 200.',
            '7.23':
              'The duty officer calls the specialist as soon as possible damage is confirmed, within 30 minutes.',
            '9.1':
              'If necessary repairs are not done in ten days, the Import Manager hires a second contractor.',
          }),
        },
        {
          text: profileSaying('es', {
            '4.2': 'El equipo se actualiza según se requiera en el capítulo 4 del manual, a los 14 días.',
            '5.3': 'En su caso más grave, de 2025, el inspector detuvo el remolque y llamó al jefe de turno.',
            '6.2': 'El supervisor compra sellos cuando sea necesario, esto es, cuando queden menos de 200.',
            '7.23': 'Se llama al especialista cuando corresponda según la tabla 3 del manual.',
            '9.1': 'La política dice “según sea necesario”; nuestra regla interna es cada 15 días.',
          }),
        },
      ],
    },
  },
  check(context) {
    reportHits(context, 'condition', isVague);
  },
});
