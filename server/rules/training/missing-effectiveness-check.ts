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
        what: {
          en: 'No session of the last twelve months says how it was found out what people learned.',
          es: 'Ninguna sesión de los últimos doce meses dice cómo se comprobó lo que se aprendió.',
        },
        help: {
          en: 'Test it, and enter effectiveness: quiz, practical-test, observation or exercise.',
          es: 'Compruébelo y registre effectiveness: quiz, practical-test, observation o exercise.',
        },
      },
    },
    docs: () => ({
      title: { en: 'Learning not measured', es: 'Aprendizaje sin comprobar' },
      description: {
        en: 'There were sessions in the last twelve months, and none in any training log of a profile has `effectiveness`. Nothing is said where a profile answers 12.4 with planned, partial or declined.',
        es: 'Hubo sesiones en los últimos doce meses, y ninguna en ningún registro de capacitación de un perfil tiene `effectiveness`. No se dice nada si un perfil responde 12.4 con planned, partial o declined.',
      },
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
          note: {
            en: 'No session at all in a year; that is another finding.',
            es: 'Ninguna sesión en un año; ese es otro hallazgo.',
          },
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
