import type { OffsetRange } from '../../syntax/node.ts';

/** A value that should not stand in a document: three digits, two, four, in the ranges that are given out. */
const SOCIAL_SECURITY = /(?<![\w-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])/g;

/** Words before a number of that shape that say it is another sort of number. */
const OTHER_NUMBER =
  /(phone|tel|fax|mobile|serial|part|model|ref|order|invoice|booking|seal|lot|po|sku|item|case|no\.|tel[ée]fono|serie|pieza|pedido|factura|sello|lote|folio)\W{0,3}$/i;

/** Password words, with a colon, an equals sign or “is” before the value. */
const PASSWORD =
  /(?:password|passcode|passphrase|pwd|contrase[nñ]a|clave de acceso|clave de usuario)["']?(?:[ \t]*[:=][ \t]*|[ \t]+(?:is|es)[ \t]+)["'`]?([^\s"'`,;]{6,})/giu;

/** Alarm and door codes, with a separator before four to eight digits. */
const ALARM_CODE =
  /(?:(?:alarm|panic|disarm|gate|door|keypad|safe|entry)[ -](?:code|pin)|c[oó]digo de (?:la )?(?:alarma|puerta|acceso)|clave de (?:la )?alarma|pin de (?:la )?alarma|pin)["']?(?:[ \t]*[:=#][ \t]*|[ \t]+(?:is|es)[ \t]+)["'`]?(\d{4,8})(?![\w-]|\.\d)/giu;

/** What follows a password word and is no password: masks, places to fill in, references, standards, lengths. */
const NOT_A_PASSWORD =
  /^(?:[*•x.]+$|[<[{(]|\$\{|https?:|\d+-?(?:character|digit|day|month|hour|year|letter|car[aá]cter|d[ií]gito|d[ií]a|mes)|(?:iso|nist|fido|sha|aes|tls|wpa|pci|totp|sop|pol|it|sec|form)[-_ ]?\d|\d{4}-\d{2}-\d{2})/i;

/** A password mixes letters with digits or marks; a word of a sentence does not. */
function looksLikePassword(value: string): boolean {
  const text = value.replace(/[.)\]}]+$/, '');
  if (NOT_A_PASSWORD.test(text) || text.length < 6) return false;
  const hasLetter = /\p{L}/u.test(text);
  const hasDigit = /\d/.test(text);
  const hasMark = /[!@#$%^&*+?~]/.test(text);
  return (hasLetter && (hasDigit || hasMark)) || (hasDigit && hasMark);
}

/** Whether the character before an offset belongs to the same word. */
function isInsideWord(text: string, offset: number): boolean {
  return offset > 0 && /\p{L}/u.test(text.charAt(offset - 1));
}

function valueRanges(text: string, pattern: RegExp, accept: (value: string) => boolean): OffsetRange[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    // Looked at here and not in the pattern, which would be slow to start with it.
    if (isInsideWord(text, match.index)) return [];
    const value = match[1] ?? '';
    const end = match.index + match[0].length;
    return accept(value) ? [{ start: end - value.length, end }] : [];
  });
}

/** Where social security numbers stand in clear text. */
export function socialSecurityNumbers(text: string): OffsetRange[] {
  return [...text.matchAll(SOCIAL_SECURITY)]
    .filter(({ index }) => !OTHER_NUMBER.test(text.slice(Math.max(0, index - 24), index)))
    .map(({ index, 0: value }) => ({ start: index, end: index + value.length }));
}

/** Where passwords stand in clear text: a password word together with a value that looks like one. */
export function passwords(text: string): OffsetRange[] {
  return valueRanges(text, PASSWORD, looksLikePassword);
}

/** Where alarm and door codes stand in clear text: the word together with four to eight digits. */
export function alarmCodes(text: string): OffsetRange[] {
  return valueRanges(text, ALARM_CODE, (value) => !/^(19|20)\d\d$/.test(value));
}
