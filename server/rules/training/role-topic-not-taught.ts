import { addDuration, addMonths } from '../../calendar/calendar.ts';
import { YEARLY_MONTHS } from '../../calendar/program-times.ts';
import { child, dateOf, durationOf, items, textOf, type Field } from '../../model/field.ts';
import { profilesNamed } from '../../domain/company/served-profiles.ts';
import { defineRule } from '../rule.ts';
import { ANYTHING, newestSession, session, taught, trainingLogWith } from '../../domain/training/taught.ts';

const ROLE = 'roles:\n  - { role: container inspector, requires: ["12.1", "12.2"], every: P1Y }\n';

/** A role needs a topic that was not taught in time. */
export const roleTopicNotTaught = defineRule({
  meta: {
    id: 'training/role-topic-not-taught',
    target: 'TrainingLog',
    severity: 'error',
    scope: 'dates',
    criteria: ['12.1'],
    messages: {
      late: {
        what: 'The role {role} needs {topic}, last taught on {date}; it was due again on {due}.',
        help: 'Teach it and enter the session, or correct every.',
      },
      never: {
        what: 'The role {role} needs {topic}, and no session has taught it.',
        help: 'Teach it and enter the session, or add the topic to the session that taught it.',
      },
    },
    docs: () => ({
      title: 'Role not taught in time',
      description:
        'A topic under `requires` of a role was not taught within `every`, or, where the role names no `every`, never. All training logs of the same profiles count. It is told once for each topic, at the first role that needs it, and not at all where there was no session in a year.',
      bad: [
        {
          file: 'training.ctpat.yaml',
          text: trainingLogWith(
            [session('2026-03-02', '"12.1"'), session('2025-11-23', '"12.2"')],
            ROLE.replace('"12.2"', '⟦"12.2"⟧'),
          ),
        },
        {
          file: 'training.ctpat.yaml',
          text: trainingLogWith(
            [session('2026-03-02', '"12.1"')],
            `${ROLE.replace('"12.2"', '⟦"12.2"⟧')}  - { role: driver, requires: ["12.2"] }\n`,
          ),
        },
      ],
      good: [
        {
          file: 'training.ctpat.yaml',
          text: trainingLogWith([session('2025-11-24', '"12.1", "12.2"')], ROLE),
        },
        {
          file: 'training.ctpat.yaml',
          text: trainingLogWith([session('2026-03-02', '"12.1"')], ROLE),
          files: {
            'yard.ctpat.yaml': trainingLogWith([session('2026-01-12', '"12.2"')]).replace(
              'id: training',
              'id: yard',
            ),
          },
          note: 'The yard keeps a log of its own.',
        },
        {
          file: 'training.ctpat.yaml',
          text: trainingLogWith(
            [session('2024-03-02', '"12.2"'), session('2026-03-02', '"12.1"')],
            ROLE.replace(', every: P1Y', ''),
          ),
        },
      ],
    }),
  },
  check({ document, project: { index }, catalog, today, report }) {
    const days = index.derive(taught);
    const served = profilesNamed(document.root);
    const from = addMonths(today, -YEARLY_MONTHS);
    // Where nothing was taught at all that is the one fault; roles of a log that has ended are history.
    if ((days.findAny(served, ANYTHING)?.day ?? '') < from) return;
    if (document.entries.length > 0 && (dateOf(newestSession(document)) ?? '') < from) return;
    const told = new Set<string>();
    const check = (role: Field, place: Field) => {
      const topic = textOf(place) ?? '';
      // An id that no criterion has is the fault itself.
      if (!catalog.criterion(topic) && !catalog.isKnownGap(topic)) return;
      const every = durationOf(child(role, 'every'));
      const date = days.findAny(served, topic)?.day;
      const due = date !== undefined && every ? addDuration(date, every) : undefined;
      if (told.has(topic) || (date !== undefined && (due === undefined || today <= due))) return;
      told.add(topic);
      report({
        message: due === undefined ? 'never' : 'late',
        at: place,
        criterion: topic,
        data: { role: textOf(child(role, 'role')) ?? '', topic, date: date ?? '', due: due ?? '' },
      });
    };
    for (const role of items(child(document.root, 'roles'))) {
      for (const place of items(child(role, 'requires'))) check(role, place);
    }
  },
});
