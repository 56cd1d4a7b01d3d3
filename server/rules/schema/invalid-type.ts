import { fieldAtPath } from '../../model/field-at-path.ts';
import { textOf } from '../../model/field.ts';
import { defineRule, keyOf } from '../rule.ts';
import { TYPE_WORDS, typesInWords } from './words.ts';

/** A pair whose colon has no space after it, which YAML reads as text. */
const MISSING_SPACE = /^[A-Za-z][\w-]*:\S/;

/** A value of another type than the format wants. */
export const invalidType = defineRule({
  meta: {
    id: 'schema/invalid-type',
    target: 'document',
    severity: 'error',
    scope: 'document',
    messages: {
      space: {
        what: 'A space is missing after the colon in “{value}”.',
        help: 'Put a space between the colon and the value.',
      },
      type: {
        what: 'Expected here: {expected}.',
        help: 'Write {expected}; hover over the key to see an example.',
      },
    },
    words: { ...TYPE_WORDS, or: 'or' },
    docs: () => ({
      title: 'Wrong type',
      description:
        'A value is text where a list is expected, a list where text is expected, and so on. All the types that are possible are named in one sentence.',
      bad: [
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\ncontacts: ⟦Director of Compliance⟧\n',
        },
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\ncompany:\n  conditions:\n    cameras: ⟦sometimes⟧\n',
        },
      ],
      good: [
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\ncontacts:\neligibility:\n  duns: 012345678\n',
          note: 'An empty value says nothing, and where text is wanted a plain number is the text as written.',
        },
      ],
    }),
  },
  check({ document, schemaProblems, word, report }) {
    for (const problem of schemaProblems) {
      if (problem.type !== 'wrong-type') continue;
      const field = problem.path.length === 0 ? document.root : fieldAtPath(document.root, problem.path);
      if (!field) continue;
      const text = textOf(field) ?? '';
      if (problem.expected.includes('object') && MISSING_SPACE.test(text)) {
        report({ message: 'space', at: field, data: { value: text.split(/\s/)[0] ?? '' } });
        continue;
      }
      const isLarge = field.node.kind !== 'scalar' && field.keyRange !== undefined;
      report({
        message: 'type',
        at: isLarge ? keyOf(field) : field,
        data: { expected: typesInWords(problem.expected, word) },
      });
    }
  },
});
