import { child, dateOf, oneOrMany } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { session, trainingLogWith } from '../../domain/training/taught.ts';

/** A session of which nobody knows who was there. */
export const sessionWithoutRecord = defineRule({
  meta: {
    id: 'training/session-without-record',
    target: 'TrainingLog',
    severity: 'warning',
    scope: 'dates',
    criteria: ['12.1'],
    failureReason: 'not-as-written',
    messages: {
      bare: {
        what: 'This session has neither a number of attendees nor a roster.',
        help: 'Add roster with the signed list, or say under record where it is kept.',
      },
    },
    docs: () => ({
      title: 'Session without a record',
      description: 'A session that was held has no `attendees` and no `roster`.',
      bad: [
        {
          file: 'training.ctpat.yaml',
          text: trainingLogWith(['{ id: ⟦t1⟧, date: 2026-03-02, topics: ["12.1"], roster: [] }']),
        },
      ],
      good: [
        {
          file: 'training.ctpat.yaml',
          text: trainingLogWith([session('2026-03-02', '"12.1"', ', attendees: 9')]),
        },
        {
          file: 'training.ctpat.yaml',
          text: trainingLogWith([session('2026-03-02', '"12.1"', ', roster: { record: Binder 4 }')]),
        },
        {
          file: 'training.ctpat.yaml',
          text: trainingLogWith([session('2027-03-02', '"12.1"', '')]),
          note: 'It is still to come; that is another finding.',
        },
      ],
    }),
  },
  check({ document, today, report }) {
    for (const entry of document.entries) {
      const date = dateOf(child(entry, 'date'));
      if (date === undefined || date > today || child(entry, 'attendees')) continue;
      if (oneOrMany(child(entry, 'roster')).length > 0) continue;
      report({ message: 'bare', at: child(entry, 'id') ?? entry, criterion: '12.1' });
    }
  },
});
