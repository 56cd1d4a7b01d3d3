import { LETTER } from '../../syntax/letters.ts';
import type { Hit } from './hits.ts';
import type { Prose } from './passages.ts';
import { saysHowOften, saysTime } from '../../prose/times.ts';

/** Verbs of what a company does again and again: without one of them near, the words tell how the world is. */
const CONTROL = new RegExp(
  String.raw`(?<![${LETTER}])(?:re)?(?:check|review|inspect|audit|test|updat|monitor|verif|train|examin|walk|compar|scan|patch|rotat|clean|calibrat|reconcil|assess|evaluat|patrol|maintain|trim|back(?:s|ed)? up|count|look|brush|perform|conduct|carr(?:y|ies|ied) out|held|hold|done|chang(?:e|es|ed)|revis|audit|prueb|prob|actualiz|monitore|verific|capacit|inspeccion|examin|compar|escane|rot[ae]|cambi|limpi|calibr|concil|evalu|patrull|recorr|manten|mantien|cont(?:ar|amos|abiliz)|realiz|efectu|llev(?:a|an) a cabo|hac(?:e|en|emos)|supervis|cotej)[${LETTER}]*`,
  'u',
);

/** Words before that make it a quality (`the regularly scheduled call`), somebody else's habit or a denial. */
const HARMLESS_BEFORE =
  /(?:^|[\s(])(?:the|an?|our|their|its|most|more|less|these|those|how|so|too|not|never|who|whom|mas|menos|tan|no|nunca|quien|quienes|muy)\s+$/u;

const OF_AFTER = new RegExp(String.raw`^\s+(?:de|que)(?![${LETTER}])`, 'u');

/** What is said of the words before: the clause in which they stand. */
const clauseBefore = (text: string) => /[^,;:()]*$/.exec(text)?.[0] ?? '';

const clauseAfter = (text: string) => /^[^,;:()]*/.exec(text)?.[0] ?? '';

/** Whether words for a frequency give none, where no number and no rate stands near. */
export function saysNoFrequency({ before, after, sentence, next, phrase }: Hit<Prose>): boolean {
  if (HARMLESS_BEFORE.test(before)) return false;
  if (/^con (?:cierta )?frecuencia/.test(phrase) && OF_AFTER.test(after)) return false;
  if (!CONTROL.test(clauseBefore(before)) && !CONTROL.test(clauseAfter(after))) return false;
  return !saysHowOften(sentence) && !saysTime(sentence) && !saysHowOften(next);
}
