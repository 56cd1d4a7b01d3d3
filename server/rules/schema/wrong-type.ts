import { fieldAtPath } from '../../model/field-at-path.ts';
import { defineRule, keyOf } from '../rule.ts';
import { typesInWords } from './words.ts';

/** A value of another type than the format wants. */
export const wrongType = defineRule({
  meta: {
    id: 'schema/wrong-type',
    target: 'document',
    severity: 'error',
    scope: 'document',
    messages: {
      type: {
        what: { en: 'Here {expected} is expected.', es: 'Aquí se espera {expected}.' },
        help: {
          en: 'Write {expected}; hover over the key to see an example.',
          es: 'Escriba {expected}; pase el cursor sobre la clave para ver un ejemplo.',
        },
      },
    },
    docs: {
      title: 'Wrong type',
      description:
        'A value is text where a list is expected, a list where text is expected, and so on. All the types that are possible are named in one sentence.',
      bad: [
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\ncontacts: ⟦Director of Compliance⟧\n',
        },
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\ncompany:\n  uses:\n    cameras: ⟦sometimes⟧\n',
        },
      ],
      good: [
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\ncontacts:\neligibility:\n  duns: 012345678\n',
          note: 'An empty value says nothing, and where text is wanted a plain number is the text as written.',
        },
      ],
    },
  },
  check({ document, schemaProblems, localize, report }) {
    for (const problem of schemaProblems) {
      if (problem.type !== 'wrong-type') continue;
      const field = problem.path.length === 0 ? document.root : fieldAtPath(document.root, problem.path);
      if (!field) continue;
      const isLarge = field.node.kind !== 'scalar' && field.keyRange !== undefined;
      report({
        message: 'type',
        at: isLarge ? keyOf(field) : field,
        data: { expected: typesInWords(problem.expected, localize) },
      });
    }
  },
});
