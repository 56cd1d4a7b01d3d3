import { addMonths } from '../../calendar/calendar.ts';
import { YEARLY_MONTHS } from '../../calendar/program-times.ts';
import { dateOf, fieldAt } from '../../model/field.ts';
import { isCurrent } from '../../domain/company/newest-day.ts';
import { profilesNamed } from '../../domain/company/served-profiles.ts';
import { defineRule, keyOf } from '../rule.ts';
import { ANYTHING, newestSession, session, taught, trainingLogWith } from '../../domain/training/taught.ts';

/** Nobody was trained for more than a year, or ever. Criterion 12.1 asks for regular training and names no interval. */
export const sessionsStale = defineRule({
  meta: {
    id: 'training/sessions-stale',
    target: 'TrainingLog',
    severity: 'warning',
    scope: 'dates',
    criteria: ['12.1'],
    messages: {
      old: {
        what: 'The newest session is dated {date}, more than a year ago.',
        help: 'Log newer sessions, or deliver the training if your program calls for it.',
      },
      none: {
        what: 'The log contains no session.',
        help: 'Log the sessions that were delivered.',
      },
    },
    docs: () => ({
      title: 'No recent training',
      description:
        'The training logs of a profile contain no session (a warning), or the newest one is more than a year old (an info). Criterion 12.1 asks for regular training and names no interval; set your own under `roles` with `every`, or as `frequency` of the answer. It is reported once, in the log with the newest session.',
      bad: [
        {
          file: 'training.ctpat.yaml',
          text: trainingLogWith([session('⟦2025-11-23⟧', '"12.1"'), session('2024-11-20', '"12.1"')]),
        },
        {
          file: 'training.ctpat.yaml',
          text: 'apiVersion: ctpat/v1\nkind: TrainingLog\nid: training\n⟦sessions⟧: []\n',
        },
      ],
      good: [
        { file: 'training.ctpat.yaml', text: trainingLogWith([session('2025-11-24', '"12.1"')]) },
        {
          file: 'training.ctpat.yaml',
          text: trainingLogWith([session('2025-03-02', '"12.1"')]),
          files: {
            'new.ctpat.yaml': trainingLogWith([session('2026-03-02', '"12.1"')]).replace(
              'id: training',
              'id: training-2026',
            ),
          },
          note: 'Last year’s log beside this year’s.',
        },
      ],
    }),
  },
  check({ document, project: { index }, today, report }) {
    const list = fieldAt(document.root, 'sessions');
    const days = index.derive(taught);
    if (document.entries.length === 0) {
      const isKnown = days.findAny(profilesNamed(document.root), ANYTHING) !== undefined;
      if (list && !isKnown) report({ message: 'none', at: keyOf(list), criterion: '12.1' });
      return;
    }
    const newest = newestSession(document);
    const date = dateOf(newest);
    if (!newest || date === undefined || today <= addMonths(date, YEARLY_MONTHS)) return;
    if (!isCurrent(document, ANYTHING, days, index)) return;
    report({ message: 'old', at: newest, severity: 'info', criterion: '12.1', data: { date } });
  },
});
