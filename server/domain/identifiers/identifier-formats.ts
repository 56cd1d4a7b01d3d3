import type { Localized, Severity } from '../../catalog/catalog.ts';
import { isDate } from '../../calendar/calendar.ts';

/** The form of an identifier. Sources: the program's eligibility pages and the agencies that give the numbers out. */
export interface IdentifierFormat {
  readonly test: (text: string) => boolean;
  readonly form: Localized;
  readonly severity: Severity;
}

const pattern = (
  expression: RegExp,
  en: string,
  es: string,
  severity: Severity = 'error',
): IdentifierFormat => ({
  test: (text) => expression.test(text),
  form: { en, es },
  severity,
});

/** The six digits in the middle of an RFC are a date, YYMMDD, of either century. */
function hasRfcDate(text: string): boolean {
  const digits = /^[A-ZÑ&]{3,4}(\d{2})(\d{2})(\d{2})/.exec(text);
  if (!digits) return false;
  const [, year, month, day] = digits;
  return ['19', '20'].some((century) => isDate(`${century}${year}-${month}-${day}`));
}

const RFC = /^[A-ZÑ&]{3,4}\d{6}[A-Z0-9]{3}$/;

/** Forms by key of `eligibility`; a key that is not here has no form that is certain enough. Texts are in capitals and trimmed. */
export const IDENTIFIER_FORMATS: Readonly<Record<string, IdentifierFormat>> = {
  ein: pattern(
    /^\d{2}-?\d{7}$/,
    'two digits, a hyphen, seven digits',
    'dos dígitos, un guion, siete dígitos',
  ),
  duns: pattern(/^(\d{9}|\d{2}-\d{3}-\d{4})$/, 'nine digits', 'nueve dígitos'),
  scac: pattern(/^[A-Z]{2,4}$/, 'two to four letters', 'de dos a cuatro letras'),
  mid: {
    test: (text) =>
      text.length >= 5 && text.length <= 15 && /^[A-Z]{2}[A-Z0-9]{1,6}\d{0,4}[A-Z]{1,3}$/.test(text),
    form: {
      en: 'country code, letters of the maker’s name, digits of the address, letters of the city; 5 to 15 characters',
      es: 'código de país, letras del nombre del fabricante, dígitos del domicilio, letras de la ciudad; de 5 a 15 caracteres',
    },
    severity: 'warning',
  },
  usdot: pattern(/^\d{5,8}$/, 'five to eight digits', 'de cinco a ocho dígitos'),
  docket: pattern(
    /^(MC|FF|MX)-?\d{5,7}$/,
    'MC, FF or MX and five to seven digits',
    'MC, FF o MX y de cinco a siete dígitos',
    'warning',
  ),
  fmcOrganization: pattern(/^\d{6}$/, 'six digits', 'seis dígitos'),
  fmcTerminal: pattern(/^\d{6}$/, 'six digits', 'seis dígitos'),
  iataCode: pattern(
    /^((?=.?[A-Z])[A-Z0-9]{2}|\d{6,7})$/,
    'two characters of an airline, at least one of them a letter, or six to seven digits of an agent',
    'dos caracteres de una aerolínea, al menos uno de ellos letra, o de seis a siete dígitos de un agente',
  ),
  icaoCode: pattern(/^[A-Z]{3}$/, 'three letters', 'tres letras'),
  brokerLicense: pattern(/^\d{4,6}$/, 'four to six digits', 'de cuatro a seis dígitos', 'warning'),
  filerCode: pattern(/^[A-Z0-9]{3}$/, 'three letters or digits', 'tres letras o dígitos'),
  rfc: {
    test: (text) => RFC.test(text) && hasRfcDate(text),
    form: {
      en: 'three letters of a company or four of a person, a date YYMMDD, three letters or digits',
      es: 'tres letras de una empresa o cuatro de una persona, una fecha AAMMDD, tres letras o dígitos',
    },
    severity: 'error',
  },
  canadianBusinessNumber: pattern(
    /^\d{9}RM\d{4}$/,
    'nine digits, RM, four digits',
    'nueve dígitos, RM, cuatro dígitos',
    'warning',
  ),
};

/** The forms of an importer of record number by its `format`. A social security number is masked. */
export const IMPORTER_OF_RECORD: Readonly<Record<string, IdentifierFormat>> = {
  irs: pattern(
    /^\d{2}-\d{7}[0-9A-HJ-NP-Y]{2}$/,
    'NN-NNNNNNNXX, without the letters I, O and Z at its end',
    'NN-NNNNNNNXX, sin las letras I, O y Z al final',
  ),
  'cbp-assigned': pattern(
    /^\d{6}-\d{5}$/,
    'six digits, a hyphen, five digits',
    'seis dígitos, un guion, cinco dígitos',
  ),
  ssn: pattern(/^\*{3}-\*{2}-\d{4}$/, 'masked: ***-**-1234', 'enmascarado: ***-**-1234'),
};
