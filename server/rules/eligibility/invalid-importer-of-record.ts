import { child, textOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { importer } from './applies.ts';
import { IMPORTER_OF_RECORD } from '../../domain/identifiers/identifier-formats.ts';
import { ownValue } from '../../messages/own-value.ts';

/** In clear text `privacy/social-security-number` tells it. */
const UNMASKED = /^\d{3}[- ]?\d{2}[- ]?\d{4}$/;

/** An importer of record number that is not in the form it says. */
export const invalidImporterOfRecord = defineRule({
  meta: {
    id: 'eligibility/invalid-importer-of-record',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'document',
    messages: {
      form: {
        what: 'The importer of record number has not the form “{format}”: {form}.',
        help: 'Correct the number, or choose its other form under format.',
      },
    },
    why: 'An importer joins under an active importer of record number.',
    docs: () => ({
      title: 'Importer of record number',
      description:
        'The number is not in the form named under `format`. A social security number is written masked only; in clear text it is reported by `privacy/social-security-number`.',
      bad: [
        { text: importer('eligibility:\n  importerOfRecord: { format: irs, number: ⟦12-3456789OI⟧ }\n') },
        { text: importer('eligibility:\n  importerOfRecord: { format: ssn, number: ⟦"**-1234"⟧ }\n') },
      ],
      good: [
        { text: importer('eligibility:\n  importerOfRecord: { format: irs, number: 12-345678900 }\n') },
        {
          text: importer(
            'eligibility:\n  importerOfRecord: { format: cbp-assigned, number: 242704-12345 }\n',
          ),
        },
        { text: importer('eligibility:\n  importerOfRecord: { format: ssn, number: "***-**-1234" }\n') },
      ],
    }),
  },
  check({ document, locale, report }) {
    const record = child(document.profile?.eligibility, 'importerOfRecord');
    const field = child(record, 'number');
    const format = textOf(child(record, 'format')) ?? '';
    const number = textOf(field)?.trim().toUpperCase();
    const known = ownValue(IMPORTER_OF_RECORD, format);
    if (!field || number === undefined || !known || known.test(number)) return;
    if (format === 'ssn' && UNMASKED.test(number)) return;
    report({ message: 'form', at: field, data: { format, form: known.form[locale] } });
  },
});
