import { referencesOf } from '../../model/symbols.ts';
import { defineRule } from '../rule.ts';
import { suggested } from '../shared/suggested.ts';

const procedure = (criteria: string) =>
  `---\napiVersion: ctpat/v1\nkind: Procedure\nid: seals\ncriteria: ${criteria}\n---\n\n# Seals\n`;

/** A document other than a profile names a criterion that does not exist. */
export const unknownCriterion = defineRule({
  meta: {
    id: 'reference/unknown-criterion',
    target: 'document',
    severity: 'error',
    scope: 'document',
    fixable: true,
    messages: {
      misspelled: {
        what: 'There is no criterion {id}; did you mean {nearest}?',
        help: 'Correct the id.',
      },
      unknown: {
        what: 'There is no criterion {id}.',
        help: 'Correct the id, or add the criterion to a catalog file of your own.',
      },
    },
    docs: () => ({
      title: 'Unknown criterion',
      description:
        'A procedure, a log, a risk assessment or a partner’s record names the id of a criterion that is in no list of criteria.',
      bad: [
        { file: 'procedures/seals.md', text: procedure('["6.1", ⟦"6.61"⟧]') },
        {
          file: 'training.ctpat.yaml',
          text: 'apiVersion: ctpat/v1\nkind: TrainingLog\nid: training\nsessions: [{ id: t1, date: 2026-03-02, topics: ["12.1", ⟦"12.88"⟧] }]\n',
        },
      ],
      good: [
        {
          file: 'procedures/seals.md',
          text: procedure('["6.1", 6.2, "5.9"]'),
          note: '5.9 is known to exist, though its text is not held.',
        },
        {
          file: 'procedures/seals.md',
          text: procedure('["12.5"]'),
          note: 'It serves customs brokers only.',
        },
      ],
    }),
  },
  check({ document, catalog, locale, report }) {
    // The answers of a profile have a rule of their own.
    if (document.profile) return;
    for (const { to, id, range, path } of referencesOf(document)) {
      const isId = /^\d{1,2}\.\d{1,2}$/.test(id);
      if (to !== 'criterion' || !isId || catalog.criterion(id) || catalog.isKnownGap(id)) continue;
      const { message, nearest, fixes } = suggested(
        id,
        catalog.criteria.map((criterion) => criterion.id),
        { range, write: JSON.stringify },
        locale,
      );
      report({ message, at: { range, path }, data: { id, nearest }, ...(fixes ? { fixes } : {}) });
    }
  },
});
