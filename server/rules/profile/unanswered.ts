import { fieldAt, isNull, textOf, type Field } from '../../model/field.ts';
import { profileWith } from '../examples/profiles.ts';
import { keyOf, defineRule, pairOf } from '../rule.ts';
import { answersWithDuty } from '../../domain/answers/duties.ts';
import { isExcusedIn } from '../../domain/answers/excused.ts';
import type { JudgedAnswer } from '../../domain/answers/effective-answers.ts';

/** Where an answer says that it is still to be given; undefined where it says something, or the schema finds fault with its status. */
function placeOf({ field, site, statusField }: JudgedAnswer): ReturnType<typeof pairOf> | undefined {
  if (statusField) return textOf(statusField) === 'to-do' ? pairOf(statusField) : undefined;
  if (site !== undefined) return undefined;
  const empty: Field | undefined = fieldAt(field, 'status');
  if (empty) return pairOf(empty);
  return isNull(field) || textOf(field)?.trim() === '' ? keyOf(field) : undefined;
}

/** An answer that is begun and not given. */
export const unanswered = defineRule({
  meta: {
    id: 'profile/unanswered',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'document',
    messages: {
      must: {
        what: 'MSC {id} is still to be answered; it is a must.',
        help: 'Write the response and set the status.',
      },
      should: {
        what: 'MSC {id} is still to be answered; it is a should.',
        help: 'Write the response and set the status, or decline it with a rationale.',
      },
    },
    docs: () => ({
      title: 'Unanswered',
      description:
        'An answer has the status `to-do`, or nothing at all. That counts as unanswered: an error on a must, a warning on a should. Nothing else of the answer is checked. A criterion that does not apply, because a condition under `company.conditions` is false, needs no answer.',
      bad: [
        { text: profileWith('sealSecurity', '"6.6":\n  ⟦status: to-do⟧\n"6.7":\n  ⟦status: to-do⟧') },
        { text: profileWith('sealSecurity', '⟦"6.6"⟧:\n"6.7":\n  ⟦status:⟧') },
      ],
      good: [
        {
          text: profileWith('sealSecurity', '"6.6": { status: planned, owner: cso, targetDate: 2027-01-31 }'),
        },
        {
          text: profileWith('sealSecurity', '"6.6": { status: to-do }').replace('entity: importer\n', ''),
          note: 'A base is never judged for completeness.',
        },
        {
          text: profileWith(
            'physicalAccess',
            '"10.10": { status: to-do }',
            'company: { conditions: { securityGuards: false } }\n',
          ),
          note: 'Without guards the criterion needs no answer.',
        },
        {
          text: profileWith(
            'physicalSecurity',
            '"9.7": { status: implemented, response: Alarms are used., bySite: { mem-02: { owner: cso } } }',
          ),
          note: 'What a site does not say, the main answer says.',
        },
      ],
    }),
  },
  check(context) {
    const { document, catalog } = context;
    for (const { answer, criterion, duty } of context.shared(answersWithDuty)) {
      const place = answer.status === 'to-do' ? placeOf(answer) : undefined;
      if (!place || !document.profile || isExcusedIn(criterion, document.profile, catalog)) continue;
      context.report({
        message: duty.obligation,
        at: place,
        severity: duty.severity,
        criterion: criterion.id,
        data: { id: criterion.id },
      });
    }
  },
});
