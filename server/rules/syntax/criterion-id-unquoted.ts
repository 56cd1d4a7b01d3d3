import { fields, items, child, type Field } from '../../model/field.ts';
import { defineRule, keyOf } from '../rule.ts';
import type { ScalarNode } from '../../syntax/node.ts';

const LOSES_ZERO = /^[0-9]{1,2}\.[0-9]?0$/;

function isUnquoted(node: Field['node']): node is ScalarNode {
  return node.kind === 'scalar' && node.style === 'plain' && LOSES_ZERO.test(node.text);
}

/** A criterion id that other YAML readers would shorten: 7.30 is the number 7.3 to them. */
export const criterionIdUnquoted = defineRule({
  meta: {
    id: 'syntax/criterion-id-unquoted',
    target: 'document',
    severity: 'warning',
    scope: 'document',
    fixable: true,
    messages: {
      unquoted: {
        what: 'The criterion id {id} needs quotation marks: to other programs it is the number {number}.',
        help: 'Write "{id}".',
      },
    },
    words: { fix: 'Put it in quotation marks' },
    docs: () => ({
      title: 'Criterion id without quotation marks',
      description:
        'An id that ends in 0 is written without quotation marks. This tool reads it as written, but YAML makes the number 7.3 of 7.30, and other programs will mix up the two criteria. Other ids may stay without quotation marks.',
      bad: [
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\nsections:\n  proceduralSecurity:\n    ⟦7.30⟧:\n      status: to-do\n',
        },
        {
          file: 'procedures/seals.md',
          text: '---\napiVersion: ctpat/v1\nkind: Procedure\nid: seals\ncriteria: [6.1, ⟦7.30⟧]\n---\n\n# Seals\n',
        },
      ],
      good: [
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\nsections:\n  proceduralSecurity:\n    "7.30":\n      status: to-do\n    7.3:\n      status: to-do\n',
        },
      ],
    }),
  },
  check({ document, word, report }) {
    const quote = (field: Field, range: Field['range'], text: string) => {
      report({
        message: 'unquoted',
        at: { range, path: field.path },
        data: { id: text, number: Number(text) },
        fixes: () => [
          {
            title: word('fix'),
            edits: [{ range, newText: `"${text}"` }],
            preferred: true,
            safe: true,
          },
        ],
      });
    };
    for (const { field } of document.profile?.sections ?? []) {
      if (field.node.kind !== 'mapping') continue;
      const plain = new Set(
        field.node.pairs.flatMap(({ key }) => (isUnquoted(key) ? [key.range.start] : [])),
      );
      for (const answer of fields(field)) {
        if (plain.has(answer.keyRange.start)) quote(answer, keyOf(answer).range, answer.key);
      }
    }
    for (const item of items(child(document.procedure?.root, 'criteria'))) {
      if (isUnquoted(item.node)) quote(item, item.range, item.node.text);
    }
  },
});
