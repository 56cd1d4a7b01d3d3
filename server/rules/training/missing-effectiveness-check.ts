import { addMonths } from '../../calendar/calendar.ts';
import { YEARLY_MONTHS } from '../../calendar/program-times.ts';
import { child, dateOf } from '../../model/field.ts';
import type { SourceDocument } from '../../model/source-document.ts';
import { isCurrent } from '../../domain/company/newest-day.ts';
import type { ProjectIndex } from '../../workspace/project-index.ts';
import { profilesNamed } from '../../domain/company/served-profiles.ts';
import { profileWith } from '../examples/profiles.ts';
import { defineRule, keyOf } from '../rule.ts';
import {
  ANYTHING,
  MEASURED,
  newestSession,
  session,
  taught,
  trainingLogWith,
} from '../../domain/training/taught.ts';

const statusOf124 = ({ profile }: SourceDocument) =>
  profile?.answers.find(({ id, site }) => id === '12.4' && site === undefined)?.status;

/** Whether some profile already says that it does not measure, or not yet. */
const saysItself = (index: ProjectIndex) =>
  index
    .gather(['SecurityProfile'], statusOf124)
    .some(({ value }) => value === 'declined' || value === 'planned' || value === 'partial');

/** Nobody found out what people learned. */
export const missingEffectivenessCheck = defineRule({
  meta: {
    id: 'training/missing-effectiveness-check',
    target: 'TrainingLog',
    severity: 'warning',
    scope: 'dates',
    criteria: ['12.4'],
    messages: {
      none: {
        what: 'No session of the last twelve months says how it was found out what people learned.',
        help: 'Test it, and enter effectiveness: quiz, practical-test, observation or exercise.',
      },
    },
    docs: () => ({
      title: 'Learning not measured',
      description:
        'There were sessions in the last twelve months, and none in any training log of a profile has `effectiveness`. Nothing is said where a profile answers 12.4 with planned, partial or declined.',
      bad: [
        {
          file: 'training.ctpat.yaml',
          text: trainingLogWith([
            session('2025-11-20', '"12.1"'),
            session('2026-03-02', '"12.1"', ', attendees: 9'),
          ]).replace('sessions', '⟦sessions⟧'),
        },
      ],
      good: [
        {
          file: 'training.ctpat.yaml',
          text: trainingLogWith([
            session('2026-03-02', '"12.1"', ', attendees: 9'),
            session('2026-04-02', '"12.8"', ', attendees: 9, effectiveness: quiz'),
          ]),
        },
        {
          file: 'training.ctpat.yaml',
          text: trainingLogWith([session('2025-03-02', '"12.1"', ', attendees: 9')]),
          note: 'No session at all in a year; that is another finding.',
        },
        {
          file: 'training.ctpat.yaml',
          text: trainingLogWith([session('2026-03-02', '"12.1"', ', attendees: 9')]),
          files: {
            'profile.ctpat.yaml': profileWith(
              'training',
              '"12.4": { status: planned, owner: cso, targetDate: 2027-01-31 }',
            ),
          },
        },
      ],
    }),
  },
  check({ document, project: { index }, today, report }) {
    const list = child(document.root, 'sessions');
    const date = dateOf(newestSession(document));
    const from = addMonths(today, -YEARLY_MONTHS);
    const days = index.derive(taught);
    if (!list || date === undefined || date < from || !isCurrent(document, ANYTHING, days, index)) return;
    const measured = days.findAny(profilesNamed(document.root), MEASURED)?.day ?? '';
    if (measured >= from || index.derive(saysItself)) return;
    report({ message: 'none', at: keyOf(list), criterion: '12.4' });
  },
});
