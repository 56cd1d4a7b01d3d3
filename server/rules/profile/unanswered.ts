import type { Severity } from '../../catalog/catalog.ts';
import { fieldAt, isNull, textOf, type Field } from '../../model/field.ts';
import { profileWith } from '../examples/profiles.ts';
import { keyOf, defineRule, pairOf } from '../rule.ts';
import { answersWithDuty, type AnswerDuty } from '../../domain/answers/duties.ts';
import { isExcusedIn } from '../../domain/answers/excused.ts';
import type { JudgedAnswer } from '../../domain/answers/effective-answers.ts';

/** How many ids a message names; all of them are in the related places. */
const NAMED = 3;

/** An answer that is still open, and where it says so. */
interface OpenAnswer extends AnswerDuty {
  readonly place: ReturnType<typeof pairOf>;
}

/** Where an answer says that it is still to be given; undefined where it says something, or the schema finds fault with its status. */
function placeOf({ field, site, statusField }: JudgedAnswer): ReturnType<typeof pairOf> | undefined {
  if (statusField) return textOf(statusField) === 'to-do' ? pairOf(statusField) : undefined;
  if (site !== undefined) return undefined;
  const empty: Field | undefined = fieldAt(field, 'status');
  if (empty) return pairOf(empty);
  return isNull(field) || textOf(field)?.trim() === '' ? keyOf(field) : undefined;
}

const strongest = (open: readonly OpenAnswer[]): Severity => {
  const severities = new Set(open.map(({ duty }) => duty.severity));
  return severities.has('error') ? 'error' : severities.has('warning') ? 'warning' : 'info';
};

/** Answers of a section that are begun but not given; one finding stands for all of them. */
export const unanswered = defineRule({
  meta: {
    id: 'profile/unanswered',
    target: 'SecurityProfile',
    inherited: 'here',
    severity: 'error',
    scope: 'document',
    messages: {
      one: {
        what: 'MSC {ids} in the section `{section}` is still to be answered.',
        help: 'Write the response and set the status.',
      },
      many: {
        what: '{count} criteria in the section `{section}` are still to be answered: {ids}.',
        help: 'Write the responses and set each status.',
      },
    },
    words: { more: '{ids} and {count} more', related: 'MSC {id} is to be answered', site: '{id} at {site}' },
    why: 'CBP expects an answer to every criterion that applies.',
    docs: () => ({
      title: 'Unanswered',
      description:
        'Answers of a section have the status `to-do`, or nothing at all. That counts as unanswered. Each section has one finding, at the level of its strongest criterion: an error if a must is open, a warning if only shoulds are. The related places are the answers themselves, and nothing else of them is checked. A criterion that does not apply, because a condition under `company.conditions` is false, needs no answer.',
      bad: [
        {
          text: profileWith('⟦sealSecurity⟧', '"6.6":\n  status: to-do\n"6.7":\n  status: to-do'),
          note: 'One finding for both.',
        },
        { text: profileWith('⟦sealSecurity⟧', '"6.6":\n"6.7":\n  status:') },
        {
          text: profileWith(
            '⟦physicalSecurity⟧',
            '"9.7": { status: implemented, response: Alarms are used., bySite: { mem-02: { status: to-do } } }',
          ),
        },
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
    const { document, catalog, word, report } = context;
    const { profile } = document;
    if (!profile) return;
    const bySection = new Map<string, OpenAnswer[]>();
    for (const given of context.shared(answersWithDuty)) {
      const { answer, criterion } = given;
      const place = answer.status === 'to-do' ? placeOf(answer) : undefined;
      if (!place || isExcusedIn(criterion, profile, catalog)) continue;
      const others = bySection.get(answer.section) ?? [];
      bySection.set(answer.section, [...others, { ...given, place }]);
    }
    for (const [section, open] of bySection) {
      const written = profile.sections.find(({ name }) => name === section);
      if (!written) continue;
      const names = open.map(({ answer: { id, site } }) =>
        site === undefined ? id : word('site', { id, site }),
      );
      const shown = names.slice(0, NAMED).join(', ');
      const ids = names.length > NAMED ? word('more', { ids: shown, count: names.length - NAMED }) : shown;
      report({
        message: open.length === 1 ? 'one' : 'many',
        at: keyOf(written.field),
        severity: strongest(open),
        data: { section: written.written, count: open.length, ids },
        related: open.map(({ place }, position) => ({
          uri: context.writtenIn(place.path),
          range: place.range,
          message: word('related', { id: names[position] ?? '' }),
        })),
      });
    }
  },
});
