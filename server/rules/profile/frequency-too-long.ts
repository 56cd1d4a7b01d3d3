import { approximateDays, parseDuration } from '../../calendar/calendar.ts';
import type { Cadence } from '../../catalog/catalog.ts';
import { child, durationOf, textOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { answersWithDuty } from '../../domain/answers/duties.ts';
import { profileWith } from '../examples/profiles.ts';

/** The longest interval of the cadences that name one, and the words for it. */
const LONGEST: Partial<Record<Cadence, { readonly interval: string; readonly words: 'yearly' | 'weekly' }>> =
  {
    annual: { interval: 'P1Y', words: 'yearly' },
    weekly: { interval: 'P1W', words: 'weekly' },
  };

/** An alternative may have a rhythm of its own, with its rationale; what is declined or does not apply has none. */
const JUDGED: ReadonlySet<string> = new Set(['implemented', 'partial', 'planned']);

/** An answer does something less often than its criterion wants. */
export const frequencyTooLong = defineRule({
  meta: {
    id: 'profile/frequency-too-long',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'document',
    messages: {
      long: {
        what: 'MSC {id} wants this at least {longest}; the answer says every {frequency}.',
        help: 'Do it at least that often and write it so.',
      },
    },
    words: { yearly: 'once a year', weekly: 'once a week' },
    docs: () => ({
      title: 'Frequency too long',
      description:
        'The criterion names a longest interval (a year or a week), and the answer’s `frequency` is longer. It is an error on a must, a warning on a should. An alternative may have a rhythm of its own.',
      bad: [
        {
          text: profileWith(
            'riskAssessment',
            '"2.3":\n  status: implemented\n  response: The assessment is reviewed.\n  frequency: ⟦P2Y⟧\n  evidence: ra.pdf',
          ),
        },
        {
          text: profileWith(
            'cybersecurity',
            '"4.12": { status: implemented, response: Backups run., frequency: ⟦P1M⟧ }',
          ),
        },
      ],
      good: [
        {
          text: profileWith(
            'riskAssessment',
            '"2.3":\n  status: implemented\n  response: The assessment is reviewed.\n  frequency: P12M\n  evidence: ra.pdf',
          ),
        },
        {
          text: profileWith(
            'sealSecurity',
            '"6.6": { status: implemented, response: Seals are audited., frequency: P2Y, evidence: a.pdf }',
          ),
          note: 'This criterion names no interval.',
        },
        {
          text: profileWith(
            'riskAssessment',
            '"2.3": { status: alternative, response: Reviewed with each new lane., rationale: Lanes change rarely., frequency: P2Y }',
          ),
        },
      ],
    }),
  },
  check(context) {
    for (const { answer, criterion, duty } of context.shared(answersWithDuty)) {
      const field = child(answer.field, 'frequency');
      const duration = durationOf(field);
      const longest = criterion.cadence && LONGEST[criterion.cadence];
      const limit = longest && parseDuration(longest.interval);
      if (!JUDGED.has(answer.status) || !field || !duration || !longest || !limit) continue;
      if (approximateDays(duration) <= approximateDays(limit)) continue;
      context.report({
        message: 'long',
        at: field,
        severity: duty.severity,
        criterion: criterion.id,
        data: { id: criterion.id, longest: context.word(longest.words), frequency: textOf(field) ?? '' },
      });
    }
  },
});
