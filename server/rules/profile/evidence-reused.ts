import { textOf, type Field } from '../../model/field.ts';
import { evidenceFile, evidenceOf } from '../../kinds/security-profile/view.ts';
import { profileSaying } from '../examples/profiles.ts';
import { defineRule } from '../rule.ts';
import type { SharedContext } from '../../domain/shared-context.ts';
import { givenAnswers } from '../../domain/answers/effective-answers.ts';

/** One record may well prove as many criteria as these. */
const MOST_CRITERIA = 10;

/** How many of the criteria have nothing to do with one that was counted before. */
function unrelated({ catalog }: Pick<SharedContext, 'catalog'>, ids: readonly string[]): number {
  const counted: string[] = [];
  for (const id of ids) {
    const related = catalog.criterion(id)?.related ?? [];
    const isRelated = counted.some(
      (one) => related.includes(one) || catalog.criterion(one)?.related?.includes(id),
    );
    if (!isRelated) counted.push(id);
  }
  return counted.length;
}

const answersWith = (file: string, ids: readonly string[]) =>
  ids.reduce(
    (text, id) =>
      text.replace(
        `"${id}":\n      status: implemented\n`,
        `"${id}":\n      status: implemented\n      evidence: ${file}\n`,
      ),
    profileSaying('en', Object.fromEntries(ids.map((id) => [id, 'The Import Manager keeps this record.']))),
  );

const MANY = [
  '1.1',
  '1.2',
  '2.1',
  '3.1',
  '4.1',
  '4.3',
  '5.1',
  '6.1',
  '7.2',
  '8.1',
  '9.1',
  '10.1',
  '11.1',
  '12.1',
  '3.9',
  '4.9',
  '5.14',
  '7.4',
  '7.23',
  '9.6',
  '11.5',
  '12.9',
];

/** One file for everything. */
export const evidenceReused = defineRule({
  meta: {
    id: 'profile/evidence-reused',
    target: 'SecurityProfile',
    severity: 'info',
    scope: 'document',
    failureReason: 'not-as-written',
    messages: {
      reused: {
        what: 'This file is evidence for {count} criteria that have little to do with each other.',
        help: 'Add to each answer the record of its own practice: a log page, a report, a photo with its date.',
      },
    },
    docs: () => ({
      title: 'One file proves everything',
      description:
        'The same file stands as evidence under more than ten criteria that are not related to each other in the catalog. It is told once, at the first of them.',
      bad: [
        {
          text: answersWith('manual.pdf', MANY).replace('manual.pdf', '⟦manual.pdf⟧'),
          files: { 'manual.pdf': 'x' },
        },
      ],
      good: [
        { text: answersWith('manual.pdf', MANY.slice(0, 9)), files: { 'manual.pdf': 'x' } },
        {
          text: answersWith('manual.pdf', [
            '9.12',
            '9.13',
            '9.14',
            '9.15',
            '9.16',
            '9.1',
            '9.4',
            '9.5',
            '9.6',
            '9.7',
            '9.8',
            '10.1',
          ]),
          files: { 'manual.pdf': 'x' },
          note: 'Several of them belong together.',
        },
      ],
    }),
  },
  check(context) {
    const uses = new Map<string, { readonly first: Field; readonly ids: Set<string> }>();
    for (const { id, field } of context.shared(givenAnswers)) {
      for (const evidence of evidenceOf(field)) {
        const first = evidenceFile(evidence);
        const path = textOf(first);
        if (!first || path === undefined) continue;
        const known = uses.get(path);
        if (known) known.ids.add(id);
        else uses.set(path, { first, ids: new Set([id]) });
      }
    }
    for (const { first, ids } of uses.values()) {
      if (ids.size <= MOST_CRITERIA) continue;
      const count = unrelated(context, [...ids]);
      if (count > MOST_CRITERIA) context.report({ message: 'reused', at: first, data: { count } });
    }
  },
});
