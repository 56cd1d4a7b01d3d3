import { isRepeated } from '../../catalog/cadence.ts';
import { fold } from '../../domain/texts/passages.ts';
import { insertLines, replacePair } from '../../model/edits.ts';
import { fieldAtPath } from '../../model/field-at-path.ts';
import { child, fieldAt, textOf } from '../../model/field.ts';
import { statedInterval } from '../../prose/intervals.ts';
import { withoutQuotations } from '../../prose/quotations.ts';
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
    fixable: true,
    messages: {
      missing: {
        what: 'The key `frequency`{of} is missing from the answer to {id}.',
        help: 'Add it, for example `frequency: P1M` for monthly or `P1Y` for yearly.',
      },
      stated: {
        what: 'The key `frequency`{of} is missing from the answer to {id}, which says “{words}”.',
        help: 'Add `frequency: {duration}`.',
      },
    },
    words: { of: ' for {recurring}', fix: 'Add frequency: {duration}' },
    why: 'ctpat computes due dates from this key, not from the text.',
    docs: () => ({
      title: 'Frequency missing',
      description:
        'The criterion asks for something that is repeated, the answer is implemented or an alternative, and it has no `frequency`. If the text of the answer states one interval, a fix adds it. Criteria about retention, or about what is done as needed, need none.',
      bad: [
        {
          text: profileWith(
            'riskAssessment',
            '⟦"2.3"⟧:\n  status: implemented\n  response: The assessment is reviewed once a year.\n  evidence: ra.pdf',
          ),
        },
        {
          text: profileWith(
            'proceduralSecurity',
            '⟦"7.23"⟧:\n  status: implemented\n  response: Guards call the shift lead, who calls the port. The contact list is confirmed once a month.\n  evidence: drill.pdf',
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
      const { id } = criterion;
      const { catalog, file, locale, written, word } = context;
      const stated = statedInterval(fold(withoutQuotations(textOf(child(answer.field, 'response')) ?? '')));
      const recurring = catalog.text(id, locale)?.recurring;
      const data = { id, of: recurring === undefined ? '' : word('of', { recurring }) };
      const place = { at: keyOf(answer.field), criterion: id };
      if (!stated) {
        context.report({ message: 'missing', ...place, data });
        continue;
      }
      const { words, duration } = stated;
      context.report({
        message: 'stated',
        ...place,
        data: { ...data, words, duration },
        fixes: () => {
          const own = fieldAtPath(written.root, answer.field.path);
          const empty = fieldAt(own, 'frequency');
          const edits = !own
            ? []
            : empty
              ? replacePair(file, written.root, empty, {
                  lines: [`frequency: ${duration}`],
                  flow: `frequency: ${duration}`,
                })
              : insertLines(file, own, [`frequency: ${duration}`]);
          return [{ title: word('fix', { duration }), edits, preferred: true }];
        },
      });
    }
  },
});
