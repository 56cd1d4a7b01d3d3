import { fieldAtPath } from '../../model/field-at-path.ts';
import { textOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { FORMS } from './words.ts';

/** Text that has not the form it needs: a date, a duration, an id. */
export const invalidFormat = defineRule({
  meta: {
    id: 'schema/invalid-format',
    target: 'document',
    severity: 'error',
    scope: 'document',
    messages: {
      form: {
        what: { en: '“{value}” is not {form}.', es: '«{value}» no es {form}.' },
        help: { en: 'Write {form}.', es: 'Escriba {form}.' },
      },
    },
    docs: () => ({
      title: { en: 'Wrong form', es: 'Forma incorrecta' },
      description: {
        en: 'A date, a duration, an id, a country code or a checksum is not written in its form, or the date does not exist.',
        es: 'Una fecha, una duración, un id, un código de país o una suma de verificación no está escrita en su forma, o la fecha no existe.',
      },
      bad: [
        { text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: ⟦Harbor Pine⟧\n' },
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\nmembership:\n  validated: ⟦2026-02-30⟧\n  anniversary: ⟦14-09⟧\n',
        },
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\nmembership: { anniversary: ⟦"04-31"⟧ }\n',
          note: {
            en: 'No year has that day; 02-29 is one of some years.',
            es: 'Ningún año tiene ese día; el 02-29 existe en algunos años.',
          },
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
  check({ document, schemaProblems, localize, report }) {
    for (const problem of schemaProblems) {
      if (problem.type !== 'wrong-form') continue;
      const field = fieldAtPath(document.root, problem.path);
      if (!field) continue;
      const form = FORMS[problem.form] ?? { en: problem.form, es: problem.form };
      report({ message: 'form', at: field, data: { value: textOf(field) ?? '', form: localize(form) } });
    }
  },
});
