import { directivesOf } from '../../model/directives.ts';
import { fields, descend } from '../../model/field.ts';
import { RENAMED_RULES } from '../../schema/renames.ts';
import { nearest } from '../../schema/suggestion.ts';
import { defineRule, keyOf, type RuleContext } from '../rule.ts';

type Message = 'unknown' | 'misspelled' | 'renamed';
type Place = Parameters<RuleContext<Message>['report']>[0]['at'];

function reportUnknown(
  { ruleIds, word, report }: RuleContext<Message>,
  rule: string,
  at: Place,
  names: readonly string[],
  idRange = at.range,
): void {
  const renamed = RENAMED_RULES.get(rule);
  const suggestion = renamed ?? nearest(rule, [...ruleIds]);
  if (suggestion === undefined) {
    report({ message: 'unknown', at, data: { rule } });
    return;
  }
  // An id that was renamed leaves nothing to guess, unless the new one is named beside it already.
  const isSafe = renamed !== undefined && !names.includes(renamed);
  report({
    message: renamed === undefined ? 'misspelled' : 'renamed',
    at,
    data: { rule, nearest: suggestion },
    fixes: () => [
      {
        title: word('fix', { suggestion }),
        edits: [{ range: idRange, newText: suggestion }],
        preferred: true,
        ...(isSafe ? { safe: true } : {}),
      },
    ],
  });
}

/** A directive or a configuration names a rule that does not exist. */
export const unknownRule = defineRule({
  meta: {
    id: 'suppression/unknown-rule',
    target: 'file',
    severity: 'warning',
    scope: 'document',
    fixable: true,
    messages: {
      misspelled: {
        what: 'There is no rule {rule}; did you mean {nearest}?',
        help: 'Write {nearest}.',
      },
      renamed: {
        what: 'The rule `{rule}` is now `{nearest}`.',
        help: 'Write `{nearest}`.',
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
        {
          file: 'ctpat.config.yaml',
          text: 'root: true\nrules:\n  ⟦clock/review-stale⟧: info\n',
          note: 'The rule has another id since the first release.',
        },
      ],
      good: [{ file: 'ctpat.config.yaml', text: 'root: true\nrules:\n  schema/unknown-key: warning\n' }],
    }),
  },
  check(context) {
    const { file, document, ruleIds } = context;
    for (const directive of directivesOf(file)) {
      const names = directive.rules.map(({ rule }) => rule);
      for (const { rule, range } of directive.rules) {
        if (ruleIds.has(rule)) continue;
        // A criterion in brackets after the id stays.
        const idRange = { start: range.start, end: range.start + rule.length };
        reportUnknown(context, rule, { range, path: [] }, names, idRange);
      }
    }
    if (file.role !== 'configuration') return;
    const entries = fields(descend(document.root, 'rules'));
    const names = entries.map(({ key }) => key);
    for (const entry of entries) {
      if (!ruleIds.has(entry.key)) reportUnknown(context, entry.key, keyOf(entry), names);
    }
  },
});
