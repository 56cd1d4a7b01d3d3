import { OLD_SECTION_NAMES } from '../../schema/section-names.ts';
import { defineRule, keyOf } from '../rule.ts';
import { ownValue } from '../../messages/own-value.ts';

/** A section under its name of the older vocabulary. */
export const oldSectionName = defineRule({
  meta: {
    id: 'schema/old-section-name',
    target: 'SecurityProfile',
    severity: 'info',
    scope: 'document',
    fixable: true,
    messages: {
      old: {
        what: '“{old}” is the older name of the section “{name}”.',
        help: 'Rename it to “{name}”; the answers below stay as they are.',
      },
      both: {
        what: '“{old}” is the older name of the section “{name}”, which stands here too.',
        help: 'Move its answers into “{name}” and remove it.',
      },
    },
    words: { fix: 'Rename to “{name}”' },
    docs: () => ({
      title: 'Older section name',
      description:
        'A section has the name of the vocabulary that was in use before the criteria of 2019. It counts as present, and its answers are checked; only its name is told.',
      bad: [
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\nsections:\n  ⟦informationSecurity⟧:\n    "4.1":\n      status: to-do\n',
        },
      ],
      good: [
        { text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\nsections:\n  cybersecurity: {}\n' },
      ],
    }),
  },
  check({ document, word, report }) {
    const sections = document.profile?.sections ?? [];
    for (const { written, name, field } of sections) {
      if (ownValue(OLD_SECTION_NAMES, written) === undefined) continue;
      const hasBoth = sections.some((other) => other.name === name && other.field !== field);
      report({
        message: hasBoth ? 'both' : 'old',
        at: keyOf(field),
        data: { old: written, name },
        ...(hasBoth
          ? {}
          : {
              fixes: () => [
                {
                  title: word('fix', { name }),
                  edits: [{ range: field.keyRange, newText: name }],
                  preferred: true,
                  safe: true,
                },
              ],
            }),
      });
    }
  },
});
