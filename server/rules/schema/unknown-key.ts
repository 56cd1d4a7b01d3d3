import { fieldAtPath } from '../../model/field-at-path.ts';
import { fieldAt } from '../../model/field.ts';
import { isRespelled } from '../../schema/suggestion.ts';
import { defineRule, keyOf, type Fix } from '../rule.ts';
import { removePair } from '../../model/edits.ts';

/** A key that its mapping does not take. */
export const unknownKey = defineRule({
  meta: {
    id: 'schema/unknown-key',
    target: 'document',
    severity: 'error',
    scope: 'document',
    fixable: true,
    messages: {
      misspelled: {
        what: 'The key “{key}” is not known here; did you mean “{nearest}”?',
        help: 'Write “{nearest}”, or begin the key with x- if it is your own.',
      },
      unknown: {
        what: 'The key “{key}” is not known here.',
        help: 'Remove it, or begin it with x- if it is your own.',
      },
    },
    words: { fix: 'Remove “{key}”', fix2: 'Change to “{nearest}”' },
    why: 'What stands under an unknown key is read by nobody.',
    docs: () => ({
      title: 'Unknown key',
      description:
        'A mapping has a key that the format does not have at this place. Most often it is misspelled or stands at the wrong level. Keys that begin with `x-` are yours and are left alone.',
      bad: [
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\ncompany:\n  ⟦legalNam⟧: Harbor & Pine Imports LLC\n',
        },
      ],
      good: [
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\nx-department: Trade\ncompany:\n  legalName: Harbor & Pine Imports LLC\n',
        },
      ],
    }),
  },
  check({ document, file, schemaProblems, word, report }) {
    for (const problem of schemaProblems) {
      if (problem.type !== 'unknown-key') continue;
      const field = fieldAtPath(document.root, problem.path);
      if (!field) continue;
      const { key, nearest } = problem;
      report({
        message: nearest === undefined ? 'unknown' : 'misspelled',
        at: keyOf(field),
        data: { key, nearest: nearest ?? '' },
        fixes: () => {
          const { range } = keyOf(field);
          const fixes: Fix[] = [
            {
              title: word('fix', { key }),
              edits: removePair(file, document.root, field),
            },
          ];
          if (nearest !== undefined) {
            const holder = fieldAtPath(document.root, problem.path.slice(0, -1));
            const isFree = fieldAt(holder, nearest) === undefined;
            fixes.unshift({
              title: word('fix2', { nearest }),
              edits: [{ range, newText: nearest }],
              preferred: true,
              ...(isFree && isRespelled(key, nearest, []) ? { safe: true } : {}),
            });
          }
          return fixes;
        },
      });
    }
  },
});
