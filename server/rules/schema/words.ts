import type { Localized } from '../../catalog/catalog.ts';

/** JSON Schema's type names in words that an author knows. */
const TYPES: Readonly<Record<string, Localized>> = {
  string: { en: 'text', es: 'texto' },
  number: { en: 'a number', es: 'un número' },
  integer: { en: 'a whole number', es: 'un número entero' },
  boolean: { en: 'true or false', es: 'true o false' },
  array: { en: 'a list', es: 'una lista' },
  object: { en: 'keys with values', es: 'claves con valores' },
};

/** What each form of text must look like, with an example. */
export const FORMS: Readonly<Record<string, Localized>> = {
  date: { en: 'a date that exists, like 2026-11-24', es: 'una fecha que exista, como 2026-11-24' },
  duration: { en: 'a duration like P1Y, P3M, P1W or P90D', es: 'una duración como P1Y, P3M, P1W o P90D' },
  country: {
    en: 'a country code of two capital letters, like US or MX',
    es: 'un código de país de dos mayúsculas, como US o MX',
  },
  id: {
    en: 'an id: lower-case letters and digits, words joined by hyphens',
    es: 'un id: minúsculas y dígitos, palabras unidas con guiones',
  },
  reference: { en: 'an id, or document-id#item-id', es: 'un id, o id-del-documento#id-del-elemento' },
  criterion: { en: 'the id of a criterion, like "6.6"', es: 'el id de un criterio, como "6.6"' },
  'criterion-or-category': {
    en: 'the number of a category from "1" to "12", or the id of a criterion, like "9.6"',
    es: 'el número de una categoría de "1" a "12", o el id de un criterio, como "9.6"',
  },
  locode: {
    en: 'a place as UN/LOCODE, like CNSZX or USLGB',
    es: 'un lugar como UN/LOCODE, por ejemplo CNSZX o USLGB',
  },
  'month-day': {
    en: 'month and day of a day that exists, like "09-14"',
    es: 'mes y día de una fecha que existe, como "09-14"',
  },
  period: {
    en: 'a year, a month or a day, or two of them with a slash between',
    es: 'un año, un mes o un día, o dos de ellos separados por una barra',
  },
  sha256: { en: '64 hexadecimal digits', es: '64 dígitos hexadecimales' },
  language: {
    en: 'a language code of two letters, like en or es',
    es: 'un código de idioma de dos letras, como en o es',
  },
  minimum: { en: 'a larger number', es: 'un número mayor' },
  exclusiveMinimum: { en: 'a number above zero', es: 'un número mayor que cero' },
  minItems: { en: 'a list with at least one entry', es: 'una lista con al menos un elemento' },
  minLength: { en: 'text that is not empty', es: 'texto que no esté vacío' },
  pattern: { en: 'text of another form', es: 'texto con otra forma' },
};

const OR: Localized = { en: 'or', es: 'o' };

/** Several alternatives as one phrase: “a, b or c”. */
export function alternatives(words: readonly string[], localize: (text: Localized) => string): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${localize(OR)} ${last}`;
}

/** The expected types as one phrase; where text is expected, that plain numbers are allowed too goes without saying. */
export function typesInWords(types: readonly string[], localize: (text: Localized) => string): string {
  const told = types.includes('string')
    ? types.filter((type) => type !== 'number' && type !== 'boolean')
    : types;
  return alternatives(
    told.map((type) => localize(TYPES[type] ?? { en: type, es: type })),
    localize,
  );
}
