import { addDuration, type Duration } from '../../calendar/calendar.ts';
import { child, durationOf } from '../../model/field.ts';
import { evidenceOf } from '../../kinds/security-profile/view.ts';
import { givenAnswers, type JudgedAnswer } from '../../domain/answers/effective-answers.ts';
import { defineRule, keyOf } from '../rule.ts';
import { newestDay } from '../../domain/evidence/period.ts';
import { isMust, profileWithEvidence } from '../../domain/evidence/pieces.ts';

/** How long evidence counts as fresh where the answer names no frequency. */
const DEFAULT = { months: 12, days: 0 };
const FILES = { 'a.pdf': 'counted' };

/** How often the answer is done; a site's answer takes it from the main one where it says nothing itself. */
function frequencyOf({ field, main }: JudgedAnswer): Duration | undefined {
  return durationOf(child(field, 'frequency') ?? child(main?.field, 'frequency'));
}

/** The newest evidence of an answer is older than the answer's own frequency. */
export const staleEvidence = defineRule({
  meta: {
    id: 'evidence/stale',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'dates',
    failureReason: 'not-as-written',
    messages: {
      stale: {
        what: 'The newest evidence is from {date}; by the answer’s own rhythm a newer one was due on {due}.',
        help: 'Add the latest record, or correct the frequency.',
      },
    },
    docs: () => ({
      title: 'Evidence stale',
      description:
        'The newest date of an answer’s evidence plus its `frequency` (a year where none is given) has passed. A piece whose `period` ends later counts from there. Nothing is said where a piece names `validUntil`: it is still valid, or `evidence/expired` tells. Undated evidence is not judged. It is an error on a must, a warning on a should.',
      bad: [
        {
          text: profileWithEvidence('{ file: a.pdf, date: 2026-10-23 }').replace('evidence:', '⟦evidence⟧:'),
          files: FILES,
          note: 'The answer says monthly.',
        },
      ],
      good: [
        { text: profileWithEvidence('{ file: a.pdf, date: 2026-10-24 }'), files: FILES },
        {
          text: profileWithEvidence('{ file: a.pdf, date: 2025-10-24, validUntil: 2027-10-23 }'),
          files: FILES,
        },
        { text: profileWithEvidence('a.pdf'), files: FILES },
        {
          text: profileWithEvidence(
            '{ file: a.pdf, date: 2026-09-02 }\n        - { file: a.pdf, period: 2026-10/2026-11 }',
          ),
          files: FILES,
          note: 'The second record covers November.',
        },
        {
          text: profileWithEvidence(
            '{ file: a.pdf, date: 2025-09-02 }\n        - { file: a.pdf, date: 2025-09-02, validUntil: 2026-08-31 }',
          ),
          files: FILES,
          note: 'What has expired is another finding.',
        },
      ],
    }),
  },
  check(context) {
    const { today } = context;
    for (const answer of context.shared(givenAnswers)) {
      if (answer.status !== 'implemented' && answer.status !== 'alternative') continue;
      const newest = newestDay(evidenceOf(answer.field));
      const place = child(answer.field, 'evidence');
      if (newest === undefined || !place) continue;
      const due = addDuration(newest.day, frequencyOf(answer) ?? DEFAULT);
      if (today <= due) continue;
      context.report({
        message: 'stale',
        at: keyOf(place),
        severity: isMust(context, answer.id) ? 'error' : 'warning',
        criterion: answer.id,
        data: { date: newest.day, due },
      });
    }
  },
});
