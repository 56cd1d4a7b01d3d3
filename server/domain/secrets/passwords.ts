import { LETTER } from '../../syntax/letters.ts';
import type { OffsetRange } from '../../syntax/node.ts';
import { valueRanges, type KeywordValue } from './keyword-values.ts';

/** A word for a password, perhaps what it is for, a joint, and a value without blanks. */
const PASSWORD =
  /(?<keyword>password|passcode|passphrase|passwd|pwd|contrase[nñ]a|clave)(?<about>[ \t]+(?:for|of|to|del?|para)[ \t][^\d\n:=|]{1,40}?)?["'`*_)]{0,3}(?:[ \t]*(?<joint>[:=|])[ \t]*(?:[*_]{2}[ \t]+)?|[ \t]+(?<verb>is|es)[ \t]+)["'`]?(?<value>[^\s"'`,;|]{5,})/giu;

/** What `clave` must be for to mean a password; by itself it means any code. */
const CLAVE_FOR =
  /acceso|usuario|wi-?fi|\bred\b|router|m[oó]dem|c[aá]mara|sistema|portal|correo|servidor|dvr|nvr|grabador|computador/iu;

/** Places to fill in, references, tags of YAML, masks, hashes. */
const STANDS_FOR_ONE =
  /^[*•x.#-]+$|[*•]{3,}|^[<[{(&]|^\$\{|^\$2[aby]\$|^\$argon|^!(?:secret|vault|env|ref|sops)\b|[/\\]|^[^@\s]+@[^@\s]+\.[a-z]{2,}$|^(?:vault|kv|op|env|secret|ref|see|ver|enc)[:[(_.-]|^(?:keepass|1password|lastpass|bitwarden|dashlane|cyberark|b[oó]veda)/i;

/** Names of variables: `$NVR_PASSWORD`, `%NVR_PASSWORD%`. */
const VARIABLE = /^\$[A-Z][A-Z0-9_]*$|^%\w+%$/;

/** Standards, lengths, dates, versions and other talk about passwords. */
const TALK =
  /^\d+\+?[-_ ]?(?:characters?|chars?|digits?|days?|months?|hours?|years?|letters?|car[aá]cter|d[ií]gito|d[ií]a|mes)|^(?:min(?:imum|imo)?|m[ií]nimo|max(?:imum|imo)?|m[aá]ximo)[-_ ]?\d+(?:$|[-+])|^(?:2fa|mfa|sso|otp)\b|^(?:iso|nist|fido|totp|sha|aes|tls|wpa|pci|rsa|bcrypt|sop|pol|form)[-_ ]?\d|^\d{4}-\d{2}-\d{2}|^(?:19|20)\d{6}$|^v?\d+(?:\.\d+)+$/i;

/** Ids of documents (`FRM-IT-014`) and several words joined by hyphens (`kept-by-cso-2`). */
const NAME = new RegExp(
  String.raw`^[A-Z]{2,6}(?:[-_.][A-Z0-9]{1,6})+$|^[${LETTER}]+(?:-[${LETTER}\d]+){2,}$`,
  'u',
);

const MARK = /[!@#$%^&*+?~]/;

const HAS_LETTER = new RegExp(String.raw`[${LETTER}]`, 'u');

/** A password mixes letters with digits or marks; a word of a sentence does not. */
function looksLikePassword({ value, keyword, about, joint }: KeywordValue): boolean {
  if ([STANDS_FOR_ONE, VARIABLE, TALK, NAME].some((other) => other.test(value))) return false;
  const hasLetter = HAS_LETTER.test(value);
  const hasDigit = /\d/.test(value);
  const hasMark = MARK.test(value);
  const isMixed = hasLetter && hasDigit && hasMark;
  const isClave = keyword.toLowerCase() === 'clave';
  // In a table and after a word of many meanings only the surest shape counts.
  if (joint === '|' || (isClave && !CLAVE_FOR.test(about))) return isMixed && value.length >= 6;
  // In a sentence `2-factor-ready` is talk.
  if ((joint === 'is' || joint === 'es') && value.includes('-') && !hasMark) return false;
  if (value.length < 6) return isMixed;
  if (/^\d+$/.test(value)) return !isClave;
  return (hasLetter && (hasDigit || hasMark)) || (hasDigit && hasMark);
}

/** Where passwords stand in clear text: a word for a password together with a value that looks like one. */
export function passwords(text: string): OffsetRange[] {
  return valueRanges(text, PASSWORD, looksLikePassword);
}
