import { LETTER } from '../../syntax/letters.ts';
import type { Hit } from './hits.ts';
import type { Prose } from './passages.ts';

/** What may follow where the words stand by themselves; `when possible damage is seen` says something else. */
const STANDS_ALONE = new RegExp(
  String.raw`^\s*(?:$|[.,;)!?\u2014]|(?:and|or|but|to|y|o|e|u|pero|para)(?![${LETTER}]))`,
  'u',
);

/** The trigger follows at once: `as needed, when stock falls below 200`, `if necessary (a door is open)`. */
const TRIGGER_FOLLOWS =
  /^\s*(?:[,:\u2014]|\s-)?\s*(?:\(|that is|i\.e\.|namely|for example|when|if|whenever|once|after|because|where|at |on |by |under |in |per |for |from |of |upon |esto es|es decir|a saber|por ejemplo|cuando|si |una vez|despues|tras |porque|conforme|segun|por |en |de |del |al |a criterio)/u;

/** The ways to say `may be needed` that come with a trigger before them and not after. */
const ONLY_BETWEEN_MARKS = /^en su caso$/u;

const TO_AFTER = new RegExp(String.raw`^\s+to(?![${LETTER}])`, 'u');

/** Whether words for a condition stand without what triggers it. */
export function saysNoCondition({ phrase, before, after }: Hit<Prose>): boolean {
  if (/(?:\bnot|\bno|\bnunca|\bnever)\s+$/u.test(before)) return false;
  if (ONLY_BETWEEN_MARKS.test(phrase)) return /(?:,|\by|\bo)\s*$/u.test(before) && /^\s*,/u.test(after);
  if (phrase === 'as appropriate' && TO_AFTER.test(after)) return false;
  return STANDS_ALONE.test(after) && !TRIGGER_FOLLOWS.test(after);
}
