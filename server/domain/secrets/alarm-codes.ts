import type { OffsetRange } from '../../syntax/node.ts';
import { valueRanges, type KeywordValue } from './keyword-values.ts';

/** A word for an alarm or door code, perhaps what it is for, a joint, and four to eight digits without a unit. */
const ALARM_CODE =
  /(?<keyword>(?:alarm|panic|disarm(?:ing)?|gate|door|keypad|safe|entry)(?:[ _-](?:panel|system|keypad|disarm))?[ _-]?(?:code|pin)|c[oó]digo del? (?:la )?(?:alarma|puerta|port[oó]n|acceso|caja fuerte|desactivaci[oó]n|p[aá]nico|teclado)|clave del? (?:la )?(?:alarma|puerta|port[oó]n|caja fuerte)|(?:pin|nip) del? (?:la )?(?:alarma|puerta)|(?:pin|nip)(?: (?:code|number))?)(?<about>[ \t]+(?:for|of|to|del?|para)[ \t][^\d\n:=|]{1,40}?)?["'`*_)]{0,3}(?:[ \t]*(?<joint>[:=#|])[ \t]*(?:[*_]{2}[ \t]+)?|[ \t]+(?<verb>is|es)[ \t]+)["'`]?(?<value>\d{4,8})(?![\w-]|\.\d|[ \t]*(?:mm|cm|m|kg|lbs?|psi|in)\b)/giu;

/** The beginning of a line, of an item or of an entry in braces; or a longer key, like `x-gate-pin`. */
const KEY_POSITION = /(?:^|[{,|])[\s"'*-]*$|[-_]$/;

/** Whether four to eight digits after such a word are a code: no year, and no pin of metal or of a postal address. */
function looksLikeCode({ value, keyword, joint, before }: KeywordValue): boolean {
  if (/^(?:19|20)\d\d$/.test(value)) return false;
  const [word = '', kind] = keyword.split(' ');
  if (!/^(?:pin|nip)$/i.test(word)) return true;
  // Postal codes of six digits are called PIN code too.
  if (kind?.toLowerCase() === 'code' && value.length === 6) return false;
  return word === word.toUpperCase() || (joint !== 'is' && joint !== 'es' && KEY_POSITION.test(before));
}

/** Where alarm and door codes stand in clear text: a word for one together with four to eight digits. */
export function alarmCodes(text: string): OffsetRange[] {
  return valueRanges(text, ALARM_CODE, looksLikeCode);
}
