import { addDays, addDuration } from '../../calendar/calendar.ts';
import { child, dateOf, textOf } from '../../model/field.ts';
import { profileWith } from '../examples/profiles.ts';
import { givenAnswers } from '../../domain/answers/effective-answers.ts';
import { WAITING } from '../../domain/deadlines/specialist-reply.ts';
import { defineRule, keyOf } from '../rule.ts';

/** Days before the end at which a reply is told of. */
const AHEAD = 30;
/** The specialist waits for a reply to an answer. */
export const specialistReplyDue = defineRule({
  meta: {
    id: 'deadline/specialist-reply-due',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'dates',
    settings: ['cadence.findingResponse'],
    messages: {
      soon: {
        what: 'The specialist wants a reply to {id} by {due}.',
        help: 'Correct the answer, upload evidence, and enter the new decision under specialistReview.',
      },
      late: {
        what: 'The reply to the specialist about {id} was due on {due}.',
        help: 'Reply at once; if you have, enter the new decision under specialistReview.',
      },
    },
    why: 'Replies that stay out are among the usual reasons for suspension.',
    docs: () => ({
      title: 'Reply to the specialist due',
      description:
        'An answer was rejected or needs action, and the day for the reply has passed (an error) or is no more than 30 days ahead (a warning). Without `due` the time under `cadence.findingResponse` runs from `date`, 90 days where nothing is set.',
      bad: [
        {
          text: profileWith(
            'sealSecurity',
            '"6.2":\n  status: implemented\n  response: Seals are used.\n  evidence: a.pdf\n  specialistReview: { decision: rejected, date: 2026-10-01, due: ⟦2026-11-23⟧ }',
          ),
        },
        {
          text: profileWith(
            'sealSecurity',
            '"6.2":\n  status: implemented\n  response: Seals are used.\n  evidence: a.pdf\n  specialistReview: { decision: action-required, date: ⟦2026-09-01⟧ }',
          ),
        },
      ],
      good: [
        {
          text: profileWith(
            'sealSecurity',
            '"6.2": { status: implemented, response: Used., evidence: a.pdf, specialistReview: { decision: approved, date: 2026-01-01, due: 2026-02-01 } }',
          ),
        },
        {
          text: profileWith(
            'sealSecurity',
            '"6.2": { status: implemented, response: Used., evidence: a.pdf, specialistReview: { decision: rejected, date: 2026-11-20 } }',
          ),
        },
        {
          text: profileWith(
            'sealSecurity',
            '"6.2": { status: to-do, specialistReview: { decision: rejected, date: 2026-01-01 } }',
          ),
          note: 'What is still to be answered is told once.',
        },
      ],
    }),
  },
  check({ settings, today, shared, report }) {
    for (const { id, field } of shared(givenAnswers)) {
      const specialistReview = child(field, 'specialistReview');
      if (!specialistReview || !WAITING.has(textOf(child(specialistReview, 'decision')) ?? '')) continue;
      const decided = dateOf(child(specialistReview, 'date'));
      const stated = child(specialistReview, 'due');
      const usual = decided === undefined ? undefined : addDuration(decided, settings.findingResponse);
      const due = stated ? dateOf(stated) : usual;
      const place = stated ?? child(specialistReview, 'date');
      if (due === undefined || today < addDays(due, -AHEAD)) continue;
      const isLate = today > due;
      report({
        message: isLate ? 'late' : 'soon',
        at: place ?? keyOf(specialistReview),
        severity: isLate ? 'error' : 'warning',
        criterion: id,
        data: { id, due },
      });
    }
  },
});
