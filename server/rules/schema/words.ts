/** JSON Schema's type names in words that an author knows. */
export const TYPE_WORDS = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
};

/** What each form of text must look like, with an example. */
export const FORM_WORDS = {
  date: 'a date that exists, like 2026-11-24',
  duration: 'a duration like P1Y, P3M, P1W or P90D',
  country: 'a country code of two capital letters, like US or MX',
  id: 'an id: lower-case letters and digits, words joined by hyphens',
  reference: 'an id, or document-id#item-id',
  criterion: 'the id of a criterion, like "6.6"',
  'criterion-or-category': 'the number of a category from "1" to "12", or the id of a criterion, like "9.6"',
  'month-day': 'month and day of a day that exists, like "09-14"',
  period: 'a year, a month or a day, or two of them with a slash between',
  sha256: '64 hexadecimal digits',
  language: 'a language code of two letters, like en or es',
  minimum: 'a larger number',
  exclusiveMinimum: 'a number above zero',
  minItems: 'a list with at least one entry',
  minLength: 'text that is not empty',
  pattern: 'text of another form',
};

/** Several alternatives as one phrase: “a, b or c”; `or` is the word before the last one. */
export function alternatives(words: readonly string[], or: string): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${or} ${last}`;
}

const isTypeWord = (type: string): type is keyof typeof TYPE_WORDS => Object.hasOwn(TYPE_WORDS, type);

/** The expected types as one phrase; where text is expected, that plain numbers are allowed too goes without saying. */
export function typesInWords(
  types: readonly string[],
  word: (name: keyof typeof TYPE_WORDS | 'or') => string,
): string {
  const named = types.includes('string')
    ? types.filter((type) => type !== 'number' && type !== 'boolean')
    : types;
  return alternatives(
    named.map((type) => (isTypeWord(type) ? word(type) : type)),
    word('or'),
  );
}

/** A form of text in words. */
export function formInWords(form: string, word: (name: keyof typeof FORM_WORDS) => string): string {
  return Object.hasOwn(FORM_WORDS, form) ? word(form as keyof typeof FORM_WORDS) : form;
}
