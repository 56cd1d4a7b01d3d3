import { directivesOf } from '../../model/directives.ts';
import { fields, descend } from '../../model/field.ts';
import { nearest } from '../../schema/suggestion.ts';
import { defineRule, keyOf, type RuleContext } from '../rule.ts';

type Message = 'unknown' | 'misspelled';

function reportUnknown(
  context: RuleContext<Message>,
  rule: string,
  at: Parameters<typeof context.report>[0]['at'],
): void {
  const suggestion = nearest(rule, [...context.ruleIds]);
  context.report({
    message: suggestion === undefined ? 'unknown' : 'misspelled',
    at,
    data: { rule, nearest: suggestion ?? '' },
    ...(suggestion === undefined
      ? {}
      : {
          fixes: () => [
            {
              title: context.word('fix', { suggestion }),
              edits: [{ range: at.range, newText: suggestion }],
              preferred: true,
            },
          ],
        }),
  });
}

/** A directive or a configuration names a rule that does not exist. */
export const unknownRule = defineRule({
  meta: {
    id: 'suppression/unknown-rule',
    target: 'file',
    severity: 'warning',
    scope: 'document',
    messages: {
      misspelled: {
        what: 'There is no rule {rule}; did you mean {nearest}?',
        help: 'Write {nearest}.',
      },
      unknown: {
        what: 'There is no rule {rule}.',
        help: 'Take the id from the finding that you mean.',
      },
    },
    words: { fix: 'Change to {suggestion}' },
    docs: () => ({
      title: 'Unknown rule',
      description:
        'A directive in a document, or the key `rules` of a configuration, names a rule that does not exist.',
      bad: [
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\n# ctpat-disable-next-line ⟦schema/unknown-keys⟧ -- shelf list moves\nshelf: 4\n',
        },
        { file: 'ctpat.config.yaml', text: 'root: true\nrules:\n  ⟦schema/unknwn-key⟧: warning\n' },
      ],
      good: [{ file: 'ctpat.config.yaml', text: 'root: true\nrules:\n  schema/unknown-key: warning\n' }],
    }),
  },
  check(context) {
    const { file, document, ruleIds } = context;
    for (const directive of directivesOf(file)) {
      for (const { rule, range } of directive.rules) {
        if (!ruleIds.has(rule)) reportUnknown(context, rule, { range, path: [] });
      }
    }
    if (file.role !== 'configuration') return;
    for (const entry of fields(descend(document.root, 'rules'))) {
      if (!ruleIds.has(entry.key)) reportUnknown(context, entry.key, keyOf(entry));
    }
  },
});
