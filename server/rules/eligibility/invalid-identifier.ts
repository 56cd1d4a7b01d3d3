import { child, oneOrMany, textOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { importer } from './applies.ts';
import { IDENTIFIER_FORMATS, type IdentifierFormat } from '../../domain/identifiers/identifier-formats.ts';

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
        what: '“{value}” has not the form of {key}: {form}.',
        help: 'Compare it with the document that gives the number.',
      },
    },
    why: 'CBP finds the company by its numbers.',
    docs: () => ({
      title: 'Identifier form',
      description:
        'A number or code under `eligibility` is not written the way it is given out. Spaces around it and small letters are forgiven. Numbers whose form is not certain are not judged.',
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
  check({ document, catalog, locale, report }) {
    const { profile } = document;
    const scacLetters = catalog.entity(profile?.entity ?? '')?.scacLetters;
    for (const [key, known] of Object.entries(IDENTIFIER_FORMATS)) {
      const format = key === 'scac' && scacLetters === 4 ? FOUR_LETTERS : known;
      for (const field of oneOrMany(child(profile?.eligibility, key))) {
        const value = textOf(field)?.trim();
        if (value === undefined || value === '' || format.test(value.toUpperCase())) continue;
        report({
          message: 'form',
          at: field,
          severity: format.severity,
          data: { value, key, form: format.form[locale] },
        });
      }
    }
  },
});
