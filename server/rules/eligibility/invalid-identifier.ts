import { child, oneOrMany, textOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { importer } from './applies.ts';
import {
  FOUR_LETTER_SCAC,
  IDENTIFIER_FORMATS,
  type IdentifierFormat,
} from '../../domain/identifiers/identifier-formats.ts';

const FOUR_LETTERS: IdentifierFormat = {
  test: (text) => /^[A-Z]{4}$/.test(text),
  form: { en: 'four letters', es: 'cuatro letras' },
  severity: 'error',
};

/** An identifier that is not written in its form. */
export const invalidIdentifier = defineRule({
  meta: {
    id: 'eligibility/invalid-identifier',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'document',
    messages: {
      form: {
        what: {
          en: '“{value}” has not the form of {key}: {form}.',
          es: '«{value}» no tiene la forma de {key}: {form}.',
        },
        help: {
          en: 'Compare it with the document that gives the number.',
          es: 'Compárelo con el documento que da el número.',
        },
      },
    },
    why: { en: 'CBP finds the company by its numbers.', es: 'CBP encuentra a la empresa por sus números.' },
    docs: () => ({
      title: { en: 'Identifier form', es: 'Forma del identificador' },
      description: {
        en: 'A number or code under `eligibility` is not written the way it is given out. Spaces around it and small letters are forgiven. Numbers whose form is not certain are not judged.',
        es: 'Un número o código de `eligibility` no está escrito como se expide. Se toleran los espacios alrededor y las minúsculas. Los números cuya forma no es segura no se juzgan.',
      },
      bad: [
        {
          text: importer(
            'eligibility:\n  duns: ⟦12345678⟧\n  rfc: ⟦ABC011303XY9⟧\n  mid: [MXACEPLA123MON, ⟦MX⟧]\n',
          ),
        },
        { text: importer('eligibility: { scac: ⟦ABC⟧ }\n').replace('importer', 'rail-carrier') },
      ],
      good: [
        {
          text: importer(
            'eligibility:\n  duns: 012345678\n  rfc: abc010203xy9\n  scac: UP\n  sct: any text\n',
          ),
        },
        { text: importer('eligibility: { usdot: 1234567, ein: " 12-3456789 ", filerCode: "" }\n') },
      ],
    }),
  },
  check({ document, localize, report }) {
    const { profile } = document;
    for (const [key, known] of Object.entries(IDENTIFIER_FORMATS)) {
      const format = key === 'scac' && FOUR_LETTER_SCAC.has(profile?.entity ?? '') ? FOUR_LETTERS : known;
      for (const field of oneOrMany(child(profile?.eligibility, key))) {
        const value = textOf(field)?.trim();
        if (value === undefined || value === '' || format.test(value.toUpperCase())) continue;
        report({
          message: 'form',
          at: field,
          severity: format.severity,
          data: { value, key, form: localize(format.form) },
        });
      }
    }
  },
});
