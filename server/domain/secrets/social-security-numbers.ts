import { LETTER } from '../../syntax/letters.ts';
import type { OffsetRange } from '../../syntax/node.ts';

/** Three digits, two, four, in the ranges that are given out, and no part of a longer number. */
const SOCIAL_SECURITY = /(?<![\w-]|\d\.)(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-]|\.\d)/g;

/** Words before a number that say what it is; then no other word matters. */
const NAMED = new RegExp(
  String.raw`(?<![${LETTER}])(?:ssn|social security|seguro social)(?![${LETTER}])[^\n]{0,20}$`,
  'iu',
);

/** Words before a number of that shape that say it is another sort of number. */
const OTHER_NUMBER = new RegExp(
  String.raw`(?<![${LETTER}])(?:phone|telephone|tel|fax|mobile|cell|serial|part|model|ref|reference|order|invoice|booking|seal|lot|batch|po|sku|item|case|tel[ée]fono|celular|serie|pieza|pedido|factura|sello|lote|folio|referencia)s?\.?(?:\s+(?:no|n[uú]m|number|n[uú]mero|#)\.?)?\W{0,3}$`,
  'iu',
);

/** How far before a number words are looked at, in characters. */
const REACH = 48;

/** Where social security numbers stand in clear text. */
export function socialSecurityNumbers(text: string): OffsetRange[] {
  return [...text.matchAll(SOCIAL_SECURITY)]
    .filter(({ index }) => {
      const before = text.slice(Math.max(0, index - REACH), index);
      return NAMED.test(before) || !OTHER_NUMBER.test(before);
    })
    .map(({ index, 0: value }) => ({ start: index, end: index + value.length }));
}

/** Whether a text is a number of nine digits in clear, hyphens or not: what stands where a social security number is said to stand. */
export function isNumberInClear(text: string): boolean {
  return /^\d{3}[- ]?\d{2}[- ]?\d{4}$/.test(text.trim());
}
