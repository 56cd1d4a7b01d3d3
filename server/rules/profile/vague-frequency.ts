import { child } from '../../model/field.ts';
import { profileSaying } from '../example-texts.ts';
import type { Hit } from '../prose/hits.ts';
import { reportHits } from '../prose/report-hit.ts';
import { saysHowOften, saysTime } from '../prose/times.ts';
import { defineRule } from '../rule.ts';

/** Verbs of what a company does again and again: without one of them near, the words tell how the world is. */
const CONTROL =
  /(?<![\p{L}])(?:re)?(?:check|review|inspect|audit|test|updat|monitor|verif|train|examin|walk|compar|scan|patch|rotat|clean|calibrat|reconcil|assess|evaluat|patrol|maintain|trim|back(?:s|ed)? up|count|look|brush|perform|conduct|carr(?:y|ies|ied) out|held|hold|done|chang(?:e|es|ed)|revis|audit|prueb|prob|actualiz|monitore|verific|capacit|inspeccion|examin|compar|escane|rot[ae]|cambi|limpi|calibr|concil|evalu|patrull|recorr|manten|mantien|cont(?:ar|amos|abiliz)|realiz|efectu|llev(?:a|an) a cabo|hac(?:e|en|emos)|supervis|cotej)\p{L}*/u;

/** Words before that make it a quality (`the regularly scheduled call`), somebody else's habit or a denial. */
const HARMLESS_BEFORE =
  /(?:^|[\s(])(?:the|an?|our|their|its|most|more|less|these|those|how|so|too|not|never|who|whom|mas|menos|tan|no|nunca|quien|quienes|muy)\s+$/u;

/** What is said of the words before: the clause in which they stand. */
const clauseBefore = (text: string) => /[^,;:()]*$/.exec(text)?.[0] ?? '';

const clauseAfter = (text: string) => /^[^,;:()]*/.exec(text)?.[0] ?? '';

function isVague({ passage, before, after, sentence, next, phrase }: Hit): boolean {
  if (child(passage.answer.field, 'frequency') ?? child(passage.answer.main?.field, 'frequency'))
    return false;
  if (HARMLESS_BEFORE.test(before)) return false;
  if (/^con (?:cierta )?frecuencia/.test(phrase) && /^\s+(?:de|que)(?![\p{L}])/u.test(after)) return false;
  if (!CONTROL.test(clauseBefore(before)) && !CONTROL.test(clauseAfter(after))) return false;
  return !saysHowOften(sentence) && !saysTime(sentence) && !saysHowOften(next);
}

/** Words for a frequency that give none. */
export const vagueFrequency = defineRule({
  meta: {
    id: 'profile/vague-frequency',
    target: 'SecurityProfile',
    severity: 'warning',
    scope: 'document',
    messages: {
      found: {
        what: {
          en: '“{words}” does not say how often.',
          es: '«{words}» no dice cada cuándo.',
        },
        help: {
          en: 'Write a number and a unit, such as “every 30 days” or “each Monday”, or add frequency to the answer.',
          es: 'Escriba un número y una unidad, como «cada 30 días» o «cada lunes», o añada frequency a la respuesta.',
        },
      },
    },
    docs: {
      title: { en: 'Vague frequency', es: 'Frecuencia imprecisa' },
      description: {
        en: 'An implemented answer says that something is done “regularly”, “periodically” or “from time to time”. Nothing is reported where the answer has `frequency`, where the sentence names a number and a unit of time, or the next one says how often. A warning on a must, information on a should.',
        es: 'Una respuesta implementada dice que algo se hace «regularmente», «periódicamente» o «de vez en cuando». No se reporta nada si la respuesta tiene `frequency`, si la oración nombra un número con su unidad de tiempo, o la siguiente dice cada cuándo. Advertencia en un must, información en un should.',
      },
      bad: [
        {
          text: profileSaying('en', {
            '5.1': 'The Dock Supervisor walks the yard ⟦regularly⟧ and ticks unit numbers on a sheet.',
            '9.1': 'Fences are inspected ⟦on a\n        regular basis⟧. Repairs are logged by the Site Lead.',
          }),
        },
        {
          text: profileSaying('es', {
            '6.6':
              'El supervisor de andén revisa el inventario de sellos ⟦periódicamente⟧ y firma la bitácora.',
            '9.7': 'Sistemas prueba las alarmas ⟦de vez en cuando⟧, junto con la central de monitoreo.',
          }),
        },
      ],
      good: [
        {
          text: profileSaying('en', {
            '4.3': 'The IT Manager regularly scans both networks: once in January, April, July, and October.',
            '5.1': 'Routinely, that is at 06:00 and 17:30, the Dock Supervisor checks the parked trailers.',
            '5.24':
              'Drivers who regularly cross the World Trade Bridge hold FAST cards, which the gate clerk checks.',
            '7.23': 'The regularly scheduled call with the broker covers what the checkers saw.',
            '9.1':
              'The fence is inspected regularly. The Site Lead walks it every second Monday with form HP-35.',
          }),
        },
        {
          text: profileSaying('es', {
            '4.3': 'El gerente de sistemas revisa regularmente los servidores: el primer lunes de cada mes.',
            '6.6': 'La bitácora se concilia con frecuencia de 30 días y la firma el gerente de almacén.',
            '9.1': 'El jefe de sitio recorre periódicamente la cerca, cada 15 días, con el formato HP-35.',
            '9.7': 'La central no llama con frecuencia: en 2025 hubo cuatro alarmas, todas verificadas.',
            '10.3':
              'Los choferes que cruzan regularmente muestran su tarjeta FAST, y el guardia la revisa en cada visita.',
          }),
        },
        {
          text: profileSaying('en', { '6.6': 'The Dock Supervisor audits the seal log regularly.' }).replace(
            'response: >',
            'frequency: P1M\n      response: >',
          ),
          note: 'The answer has a frequency.',
        },
      ],
    },
  },
  check(context) {
    reportHits(context, 'frequency', isVague);
  },
});
