import type { ContentObligation } from '../../catalog/types.ts';
import { textOf } from '../../model/field.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { procedureText } from '../examples/procedures.ts';
import { missingContent } from './missing-content.ts';

/** So many things are named, and of each so many words that would show it. */
const MOST_NAMED = 6;
const MOST_WORDS = 3;

const AUDIT = '## Procedure\n\n1. Warehouse Manager: Count the seals each month.\n';
const BARE = '## Procedure\n\n1. Warehouse Manager: Look at the papers each month.\n';

const text = (criteria: string, body: string, more: Readonly<Record<string, string>> = {}) =>
  `${procedureText({ criteria, ...more }, [])}\n${body}`;

const WORDS = { quoted: '“{keyword}”', more: '{count} more', andOf: '; and ' };

function inWords(
  obligations: readonly ContentObligation[],
  { locale, word }: Pick<RuleContext<never, keyof typeof WORDS>, 'locale' | 'word'>,
): string {
  const named = obligations.slice(0, MOST_NAMED).map(({ expected, keywords }) => {
    const words = keywords[locale].filter((keyword) => !keyword.includes('*')).slice(0, MOST_WORDS);
    return `${expected[locale]} (${words.map((keyword) => word('quoted', { keyword })).join(', ')})`;
  });
  const more = obligations.length - named.length;
  if (more > 0) named.push(word('more', { count: more }));
  const last = named.pop() ?? '';
  return named.length === 0 ? last : `${named.join('; ')}${word('andOf')}${last}`;
}

/** A procedure claims a criterion and does not say what the criterion asks for. */
export const contentObligation = defineRule({
  meta: {
    id: 'procedure/content-obligation',
    target: 'Procedure',
    severity: 'warning',
    scope: 'workspace',
    messages: {
      missing: {
        what: 'The procedure claims MSC {id} and says nothing of: {missing}.',
        help: 'Write what is done; the words in parentheses, and others like them, show that it is there. If another procedure says it, list the criterion there.',
      },
      shared: {
        what: 'None of the procedures that claim MSC {id} says anything of: {missing}.',
        help: 'Write in one of them what is done; the words in parentheses, and others like them, show that it is there.',
      },
    },
    words: WORDS,
    docs: () => ({
      title: 'Procedure says nothing of what it claims',
      description:
        'An approved procedure, or one in review, lists a criterion under `criteria`, and nothing in its text speaks of a thing that the criterion asks to have in writing. Each thing has a list of words, English and Spanish; any one of them is enough. Headings that every procedure has, such as “Revision history”, do not count. Where several procedures claim a criterion, their texts count together. What hangs on a condition under `company.conditions` is not expected where every profile denies it. The words stand in `schemas/catalog/content-obligations.yaml`.',
      bad: [
        {
          file: 'procedures/program.md',
          text: text('[⟦"1.3"⟧]', `${BARE}\n## Revision history\n\n3.1: first issue.\n`),
        },
        { file: 'procedures/seals.md', text: text('[⟦"6.6"⟧, "6.2"]', `${BARE}\nISO 17712.\n`) },
        {
          file: 'procedures/seals.md',
          text: text('[⟦"6.6"⟧]', BARE),
          files: { 'procedures/sellos.md': text('["6.6"]', BARE, { id: 'sellos' }) },
          note: 'Two procedures that both say nothing of it are one finding, at the first.',
        },
      ],
      good: [
        { file: 'procedures/seals.md', text: text('["6.6"]', AUDIT) },
        {
          file: 'procedures/sellos.md',
          text: text('["6.6"]', '## Procedimiento\n\n1. Jefe de almacén: Coteje los sellos cada mes.\n'),
        },
        { file: 'procedures/seals.md', text: text('["6.6"]', BARE, { status: 'draft' }) },
        {
          file: 'procedures/seals.md',
          text: text('["6.6"]', BARE),
          files: { 'procedures/sellos.md': text('["6.6"]', AUDIT, { id: 'sellos' }) },
          note: 'Another procedure says it.',
        },
        {
          file: 'procedures/film.md',
          text: text('["9.16"]', '## Procedure\n\nThere are no cameras.\n'),
          files: {
            'profile.ctpat.yaml':
              'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: a\nentity: importer\nextends: base.ctpat.yaml\n',
            'base.ctpat.yaml':
              'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\ncompany: { conditions: { cameras: false } }\n',
          },
          note: 'The company has no cameras, as the base says.',
        },
      ],
    }),
  },
  check(context) {
    const { document, report } = context;
    for (const { criterion, obligations, isShared } of missingContent(context)) {
      const at = document.procedure?.criteria.find((item) => textOf(item) === criterion);
      if (!at) continue;
      report({
        message: isShared ? 'shared' : 'missing',
        at,
        criterion,
        data: { id: criterion, missing: inWords(obligations, context) },
      });
    }
  },
});
