import { fieldAtPath } from '../../model/field-at-path.ts';
import { textOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { FORM_WORDS, formInWords } from './words.ts';

/** Text that has not the form it needs: a date, a duration, an id. */
export const invalidFormat = defineRule({
  meta: {
    id: 'schema/invalid-format',
    target: 'document',
    severity: 'error',
    scope: 'document',
    messages: {
      form: {
        what: '“{value}” is not {form}.',
        help: 'Write {form}.',
      },
    },
    words: { ...FORM_WORDS },
    docs: () => ({
      title: 'Wrong form',
      description:
        'A date, a duration, an id, a country code or a checksum is not written in its form, or the date does not exist.',
      bad: [
        { text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: ⟦Harbor Pine⟧\n' },
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\nmembership:\n  validated: ⟦2026-02-30⟧\n  anniversary: ⟦14-09⟧\n',
        },
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\nmembership: { anniversary: ⟦"04-31"⟧ }\n',
          note: 'No year has that day; 02-29 is one of some years.',
        },
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\nsections:\n  sealSecurity:\n    "6.6": { status: to-do, frequency: ⟦monthly⟧ }\n',
        },
      ],
      good: [
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\nmembership: { validated: 2026-02-28, anniversary: "02-29" }\nsections:\n  sealSecurity:\n    "6.6": { status: to-do, frequency: P1M }\n',
        },
      ],
    }),
  },
  check({ document, schemaProblems, word, report }) {
    for (const problem of schemaProblems) {
      if (problem.type !== 'wrong-form') continue;
      const field = fieldAtPath(document.root, problem.path);
      if (!field) continue;
      const form = formInWords(problem.form, word);
      report({ message: 'form', at: field, data: { value: textOf(field) ?? '', form } });
    }
  },
});
