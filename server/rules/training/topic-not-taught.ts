import { addDuration, addMonths } from '../../calendar/calendar.ts';
import { YEARLY_MONTHS } from '../../calendar/program-times.ts';
import { child, durationOf, items } from '../../model/field.ts';
import type { SourceDocument } from '../../model/source-document.ts';
import type { ProjectIndex } from '../../workspace/project-index.ts';
import { profileWith } from '../examples/profiles.ts';
import { givenAnswers } from '../../domain/answers/effective-answers.ts';
import { defineRule } from '../rule.ts';
import { ANYTHING, session, taught, topicsOf, trainingLogWith } from '../../domain/training/taught.ts';

/** The criteria that ask for a subject to be taught; the others of their category ask for proof or for news to clients. */
const SUBJECTS: ReadonlySet<string> = new Set(['12.1', '12.2', '12.6', '12.7', '12.8', '12.9', '12.10']);
const YEAR = { months: YEARLY_MONTHS, days: 0 };

const requiredIn = ({ root }: SourceDocument) =>
  items(child(root, 'roles')).flatMap((role) => topicsOf(role, 'requires'));

/** The topics that some role needs: of those the training log tells. */
const ofRoles = (index: ProjectIndex): ReadonlySet<string> =>
  new Set(index.gather(['TrainingLog'], requiredIn).flatMap(({ value }) => value));

const answer = (more = '') =>
  profileWith(
    'training',
    `"12.8":\n  status: ⟦implemented⟧\n  response: The IT manager teaches all users.\n  evidence: { record: Binder 4 }${more}`,
  );
const good = (more = '') => answer(more).replace(/[⟦⟧]/g, '');

/** The profile says that a subject is taught, and the log knows of no session. */
export const topicNotTaught = defineRule({
  meta: {
    id: 'training/topic-not-taught',
    target: 'SecurityProfile',
    severity: 'warning',
    scope: 'dates',
    criteria: ['12.1', '12.2', '12.6', '12.7', '12.8', '12.9', '12.10'],
    messages: {
      late: {
        what: 'The answer to {topic} says implemented, and the last session that taught it was on {date}.',
        help: 'Teach it and enter the session, or say under frequency how often it is taught.',
      },
      never: {
        what: 'The answer to {topic} says implemented, and no session of the training log taught it.',
        help: 'Enter the session that taught it, or add {topic} to its topics.',
      },
    },
    docs: () => ({
      title: 'Topic not taught',
      description:
        'An answer to a criterion that asks for a subject to be taught (12.1, 12.2, 12.6 to 12.10) has the status `implemented`, and no session of the training logs of this profile taught it within the `frequency` of the answer, a year where it names none. It is asked only where a log had a session in the last year; topics that a role of a log requires are told there.',
      bad: [
        {
          text: answer(),
          files: { 'training.ctpat.yaml': trainingLogWith([session('2026-03-02', '"12.1"')]) },
        },
        {
          text: answer(),
          files: {
            'training.ctpat.yaml': trainingLogWith([
              session('2026-03-02', '"12.1"'),
              session('2025-11-23', '"12.8"'),
            ]),
          },
        },
      ],
      good: [
        {
          text: good(),
          files: { 'training.ctpat.yaml': trainingLogWith([session('2025-11-24', '"12.8"')]) },
        },
        { text: good(), note: 'There is no training log.' },
        {
          text: good('\n  frequency: P2Y'),
          files: {
            'training.ctpat.yaml': trainingLogWith([
              session('2026-03-02', '"12.1"'),
              session('2025-02-20', '"12.8"'),
            ]),
          },
        },
        {
          text: good(),
          files: {
            'training.ctpat.yaml': trainingLogWith([session('2026-03-02', '"12.1"')]).replace(
              'sessions',
              'profiles: [another]\nsessions',
            ),
          },
        },
        {
          text: good().replace('status: implemented', 'status: planned'),
          files: { 'training.ctpat.yaml': trainingLogWith([session('2026-03-02', '"12.1"')]) },
        },
      ],
    }),
  },
  check(context) {
    const { document, project, today } = context;
    const { index } = project;
    const days = index.derive(taught);
    const profile = document.id ?? '';
    const newest = days.find(profile, ANYTHING)?.day ?? '';
    if (document.profile?.entity === undefined || newest < addMonths(today, -YEARLY_MONTHS)) return;
    for (const { id: topic, site, status, statusField, field } of context.shared(givenAnswers)) {
      if (site !== undefined || status !== 'implemented' || !statusField || !SUBJECTS.has(topic)) continue;
      const date = days.find(profile, topic)?.day;
      const isInTime =
        date !== undefined && today <= addDuration(date, durationOf(child(field, 'frequency')) ?? YEAR);
      if (isInTime || index.derive(ofRoles).has(topic)) continue;
      context.report({
        message: date === undefined ? 'never' : 'late',
        at: statusField,
        criterion: topic,
        data: { topic, date: date ?? '' },
      });
    }
  },
});
