import { isRepeated } from '../../catalog/cadence.ts';
import { child, textOf } from '../../model/field.ts';
import { defineRule, keyOf } from '../rule.ts';
import { answersWithDuty } from '../../domain/answers/duties.ts';
import { profileWith } from '../examples/profiles.ts';

/** A periodic criterion is answered without saying how often. */
export const missingFrequency = defineRule({
  meta: {
    id: 'profile/missing-frequency',
    target: 'SecurityProfile',
    inherited: 'here',
    severity: 'warning',
    scope: 'document',
    messages: {
      missing: {
        what: 'MSC {id} is done again and again, but the answer does not say how often.',
        help: 'Add frequency, for example P1M for monthly or P1Y for yearly.',
      },
    },
    docs: () => ({
      title: 'Frequency missing',
      description:
        'The criterion asks for something that is repeated, the answer is implemented or an alternative, and it has no `frequency`. Criteria about retention, or about what is done as needed, need none.',
      bad: [
        {
          text: profileWith(
            'riskAssessment',
            '⟦"2.3"⟧:\n  status: implemented\n  response: The assessment is reviewed.\n  evidence: ra.pdf',
          ),
        },
      ],
      good: [
        {
          text: profileWith(
            'riskAssessment',
            '"2.3":\n  status: implemented\n  response: The assessment is reviewed.\n  frequency: P1Y\n  evidence: ra.pdf',
          ),
        },
        {
          text: profileWith(
            'securityVision',
            '"1.3":\n  status: implemented\n  response: The plan is refreshed when operations change.\n  evidence: plan.pdf',
          ),
          note: 'As needed.',
        },
        {
          text: profileWith(
            'riskAssessment',
            '"2.3": { status: planned, owner: cso, targetDate: 2027-01-31 }',
          ),
        },
      ],
    }),
  },
  check(context) {
    // What an overlay does not say, it may inherit.
    if (context.document.profile?.isOverlay) return;
    for (const { answer, criterion } of context.shared(answersWithDuty)) {
      if (answer.site !== undefined || (answer.status !== 'implemented' && answer.status !== 'alternative'))
        continue;
      if (!isRepeated(criterion.cadence)) continue;
      const frequency = child(answer.field, 'frequency');
      if (frequency && textOf(frequency)?.trim() !== '') continue;
      context.report({
        message: 'missing',
        at: keyOf(answer.field),
        criterion: criterion.id,
        data: { id: criterion.id },
      });
    }
  },
});
