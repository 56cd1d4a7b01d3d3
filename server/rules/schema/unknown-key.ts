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
      renamed: {
        what: 'The key `{key}` is now `{nearest}`.',
        help: 'Write `{example}`.',
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
        {
          file: 'partners.ctpat.yaml',
          text: 'apiVersion: ctpat/v1\nkind: Partner\nid: dragon-freight\nlegalName: Dragon Freight Co., Ltd.\ncountry: CN\nrole: supplier\nscreened: { ⟦on⟧: 2026-02-01, by: cso, ⟦moneyLaundering⟧: true, result: pass }\n',
          note: 'Keys that were renamed before the first release are unknown; the message names the new key.',
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
      const { key, nearest, renamed } = problem;
      report({
        message: renamed ? 'renamed' : nearest === undefined ? 'unknown' : 'misspelled',
        at: keyOf(field),
        data: { key, nearest: nearest ?? '', example: renamed?.example ?? nearest ?? '' },
        fixes: () => {
          const { range } = keyOf(field);
          const fixes: Fix[] = [
            {
              title: word('fix', { key }),
              edits: removePair(file, document.root, field),
            },
          ];
          // Where the value has another form now, the new key alone would be another fault.
          if (nearest !== undefined && renamed?.example === undefined) {
            const holder = fieldAtPath(document.root, problem.path.slice(0, -1));
            const isFree = fieldAt(holder, nearest) === undefined;
            fixes.unshift({
              title: word('fix2', { nearest }),
              edits: [{ range, newText: nearest }],
              preferred: true,
              ...(isFree && (renamed || isRespelled(key, nearest, [])) ? { safe: true } : {}),
            });
          }
          return fixes;
        },
      });
    }
  },
});
