import { addDuration } from '../../calendar/calendar.ts';
import { child, dateOf, durationOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { procedureText } from '../examples/procedures.ts';

/** An approved procedure was to be reviewed by now. */
export const procedureReviewOverdue = defineRule({
  meta: {
    id: 'procedure/review-overdue',
    target: 'Procedure',
    severity: 'warning',
    scope: 'dates',
    messages: {
      overdue: {
        what: 'The review of this procedure was due on {due}.',
        help: 'Read it against practice, correct it, and set reviewed to the day you did.',
      },
    },
    why: 'A procedure that nobody has read for long no longer says what is done.',
    docs: () => ({
      title: 'Procedure review overdue',
      description:
        'An approved procedure says under `reviewEvery` how often it is reviewed, and that time has passed since `reviewed` (else since `approved`).',
      bad: [
        { file: 'procedures/seals.md', text: procedureText({ reviewed: '⟦2025-11-23⟧' }) },
        { file: 'procedures/seals.md', text: procedureText({ reviewed: '', approved: '⟦2025-11-23⟧' }) },
      ],
      good: [
        { file: 'procedures/seals.md', text: procedureText({ reviewed: '2025-11-24' }) },
        { file: 'procedures/seals.md', text: procedureText({ reviewed: '2020-01-01', status: 'retired' }) },
        { file: 'procedures/seals.md', text: procedureText({ reviewed: '2020-01-01', reviewEvery: '' }) },
      ],
    }),
  },
  check({ document, today, report }) {
    const { procedure } = document;
    if (procedure?.status !== 'approved') return;
    const every = durationOf(child(procedure.root, 'reviewEvery'));
    const field = child(procedure.root, 'reviewed') ?? child(procedure.root, 'approved');
    const last = dateOf(field);
    if (!field || !every || last === undefined) return;
    const due = addDuration(last, every);
    if (today > due) report({ message: 'overdue', at: field, data: { due } });
  },
});
