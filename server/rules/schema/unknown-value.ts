import { fieldAtPath } from '../../model/field-at-path.ts';
import { items, textOf } from '../../model/field.ts';
import { isRespelled, nearest } from '../../schema/suggestion.ts';
import { defineRule, keyOf } from '../rule.ts';
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
      single: {
        what: {
          en: 'One value is expected here, not a list or keys with values.',
          es: 'Aquí se espera un solo valor, no una lista ni claves con valores.',
        },
        help: { en: 'Write one of: {allowed}.', es: 'Escriba uno de: {allowed}.' },
      },
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
    docs: () => ({
      title: { en: 'Unknown value', es: 'Valor desconocido' },
      description: {
        en: 'A value must be one of a closed list and is not. The nearest one is suggested. A list where one value is wanted is told here too.',
        es: 'El valor debe ser uno de una lista cerrada y no lo es. Se sugiere el más parecido. También se indica aquí una lista donde se espera un solo valor.',
      },
      bad: [
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\nsections:\n  sealSecurity:\n    "6.6":\n      status: ⟦implementd⟧\n',
        },
        { text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\nentity: ⟦imporrter⟧\n' },
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\n⟦entity⟧: [importer, exporter]\n',
          note: {
            en: 'Each entity type has a profile of its own.',
            es: 'Cada tipo de entidad tiene su propio perfil.',
          },
        },
        { text: 'apiVersion: ⟦ctpat/v2⟧\nkind: SecurityProfile\nid: base\n' },
      ],
      good: [{ text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\nentity: importer\n' }],
    }),
  },
  check({ document, schemaProblems, localize, report }) {
    for (const problem of schemaProblems) {
      if (problem.type !== 'unknown-value') continue;
      const field = fieldAtPath(document.root, problem.path);
      if (!field) continue;
      const shown = problem.allowed.slice(0, SHOWN);
      const allowed =
        problem.allowed.length > SHOWN ? `${shown.join(', ')} …` : alternatives(shown, localize);
      if (field.node.kind !== 'scalar') {
        const own = items(field).flatMap((item) => textOf(item) ?? []);
        report({
          message: 'single',
          at: keyOf(field),
          data: { allowed },
          fixes: () =>
            own
              .filter((value) => problem.allowed.includes(value))
              .map((value) => ({
                title: localize({ en: `Keep only “${value}”`, es: `Dejar solo «${value}»` }),
                edits: [{ range: field.range, newText: value }],
              })),
        });
        continue;
      }
      const value = textOf(field) ?? '';
      const suggestion = problem.allowed.length === 1 ? problem.allowed[0] : nearest(value, problem.allowed);
      report({
        message: suggestion === undefined ? 'unknown' : 'misspelled',
        at: field,
        data: {
          value,
          nearest: suggestion ?? '',
          allowed,
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
