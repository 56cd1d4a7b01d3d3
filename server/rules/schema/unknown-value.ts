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
        what: 'One value is expected here, not a list or keys with values.',
        help: 'Write one of: {allowed}.',
      },
      misspelled: {
        what: '“{value}” is not one of the values that can stand here; did you mean “{nearest}”?',
        help: 'Write one of: {allowed}.',
      },
      unknown: {
        what: '“{value}” is not one of the values that can stand here.',
        help: 'Write one of: {allowed}.',
      },
    },
    words: { or: 'or', fix: 'Keep only “{value}”', fix2: 'Change to “{suggestion}”' },
    docs: () => ({
      title: 'Unknown value',
      description:
        'A value must be one of a closed list and is not. The nearest one is suggested. A list where one value is wanted is told here too.',
      bad: [
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\nsections:\n  sealSecurity:\n    "6.6":\n      status: ⟦implementd⟧\n',
        },
        { text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\nentity: ⟦imporrter⟧\n' },
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\n⟦entity⟧: [importer, exporter]\n',
          note: 'Each entity type has a profile of its own.',
        },
        { text: 'apiVersion: ⟦ctpat/v2⟧\nkind: SecurityProfile\nid: base\n' },
      ],
      good: [{ text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\nentity: importer\n' }],
    }),
  },
  check({ document, schemaProblems, word, report }) {
    for (const problem of schemaProblems) {
      if (problem.type !== 'unknown-value') continue;
      const field = fieldAtPath(document.root, problem.path);
      if (!field) continue;
      const shown = problem.allowed.slice(0, SHOWN);
      const allowed =
        problem.allowed.length > SHOWN ? `${shown.join(', ')} …` : alternatives(shown, word('or'));
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
                title: word('fix', { value }),
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
                  title: word('fix2', { suggestion }),
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
