import { child, dateOf, textOf } from '../../model/field.ts';
import type { SourceDocument } from '../../model/source-document.ts';
import type { ProjectIndex } from '../../workspace/project-index.ts';
import { givenAnswers } from '../../domain/answers/effective-answers.ts';
import { defineRule } from '../rule.ts';
import { profileWith } from '../examples/profiles.ts';

const endsOf = ({ partners }: SourceDocument) =>
  partners.flatMap(({ id, ended }) => {
    const day = dateOf(ended);
    return id === undefined || day === undefined ? [] : [{ id, day }];
  });

/** The partners with whom the business ended, and since when. */
const endedPartners = (index: ProjectIndex): ReadonlyMap<string, string> =>
  new Map(
    index
      .gather(['Partner', 'PartnerRegister'], endsOf)
      .flatMap(({ value }) => value.map(({ id, day }) => [id, day] as const)),
  );

const partner = (rest: string) =>
  `apiVersion: ctpat/v1\nkind: Partner\nid: night-guards\nlegalName: Night Guards LLC\ncountry: US\nrole: guard-service\n${rest}`;
const ANSWER =
  '"10.10":\n  status: implemented\n  response: Guards follow written orders.\n  performedBy: night-guards\n  evidence: a.pdf';

/** An answer is performed by a partner with whom the business has ended. */
export const formerPerformer = defineRule({
  meta: {
    id: 'partner/former-performer',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'dates',
    messages: {
      ended: {
        what: 'The answer to {id} is performed by {partner}, with whom the business ended on {date}.',
        help: 'Say who does it now.',
      },
    },
    docs: () => ({
      title: 'Done by a former partner',
      description: 'An answer names under `performedBy` a partner whose day under `ended` has come.',
      bad: [
        {
          text: profileWith('physicalAccess', ANSWER.replace('night-guards', '⟦night-guards⟧')),
          files: { 'guards.ctpat.yaml': partner('ended: 2026-06-30\n') },
        },
      ],
      good: [
        { text: profileWith('physicalAccess', ANSWER), files: { 'guards.ctpat.yaml': partner('') } },
        {
          text: profileWith('physicalAccess', ANSWER),
          files: { 'guards.ctpat.yaml': partner('ended: 2027-06-30\n') },
        },
      ],
    }),
  },
  check(context) {
    const ended = context.project.index.derive(endedPartners);
    if (ended.size === 0) return;
    for (const { field, id } of context.shared(givenAnswers)) {
      const performer = child(field, 'performedBy');
      const partner = textOf(performer);
      const date = partner === undefined ? undefined : ended.get(partner);
      if (!performer || partner === undefined || date === undefined || date > context.today) continue;
      context.report({ message: 'ended', at: performer, criterion: id, data: { id, partner, date } });
    }
  },
});
