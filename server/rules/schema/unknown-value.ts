import { fieldAtPath } from '../../model/field-at-path.ts';
import { textOf } from '../../model/field.ts';
import { isRespelled, nearest } from '../../schema/suggestion.ts';
import { defineRule } from '../rule.ts';
import { alternatives } from './words.ts';

const SHOWN = 12;

/** A value outside a closed list. */
export const unknownValue = defineRule({
  meta: {
    id: 'schema/unknown-value',
    target: 'document',
    severity: 'error',
    scope: 'document',
    fixable: true,
    messages: {
      misspelled: {
        what: {
          en: '“{value}” is not one of the values that can stand here; did you mean “{nearest}”?',
          es: '«{value}» no es uno de los valores posibles aquí; ¿quiso decir «{nearest}»?',
        },
        help: { en: 'Write one of: {allowed}.', es: 'Escriba uno de: {allowed}.' },
      },
      unknown: {
        what: {
          en: '“{value}” is not one of the values that can stand here.',
          es: '«{value}» no es uno de los valores posibles aquí.',
        },
        help: { en: 'Write one of: {allowed}.', es: 'Escriba uno de: {allowed}.' },
      },
    },
    docs: {
      title: { en: 'Unknown value', es: 'Valor desconocido' },
      description: {
        en: 'A value must be one of a closed list and is not. The nearest one is suggested.',
        es: 'El valor debe ser uno de una lista cerrada y no lo es. Se sugiere el más parecido.',
      },
      bad: [
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\nsections:\n  sealSecurity:\n    "6.6":\n      status: ⟦implementd⟧\n',
        },
        { text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\nentity: ⟦imporrter⟧\n' },
        { text: 'apiVersion: ⟦ctpat/v2⟧\nkind: SecurityProfile\nid: base\n' },
      ],
      good: [{ text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\nentity: importer\n' }],
    },
  },
  check({ document, schemaProblems, localize, report }) {
    for (const problem of schemaProblems) {
      if (problem.type !== 'unknown-value') continue;
      const field = fieldAtPath(document.root, problem.path);
      if (!field) continue;
      const value = textOf(field) ?? '';
      const suggestion = problem.allowed.length === 1 ? problem.allowed[0] : nearest(value, problem.allowed);
      const shown = problem.allowed.slice(0, SHOWN);
      report({
        message: suggestion === undefined ? 'unknown' : 'misspelled',
        at: field,
        data: {
          value,
          nearest: suggestion ?? '',
          allowed: problem.allowed.length > SHOWN ? `${shown.join(', ')} …` : alternatives(shown, localize),
        },
        ...(suggestion === undefined
          ? {}
          : {
              fixes: () => [
                {
                  title: localize({ en: `Change to “${suggestion}”`, es: `Cambiar a «${suggestion}»` }),
                  edits: [{ range: field.range, newText: suggestion }],
                  preferred: true,
                  ...(isRespelled(value, suggestion, problem.allowed) ? { safe: true } : {}),
                },
              ],
            }),
      });
    }
  },
});
