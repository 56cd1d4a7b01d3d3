import { textOf } from '../../model/field.ts';
import { evidenceOf } from '../../kinds/security-profile/view.ts';
import { defineRule, pairOf } from '../rule.ts';
import { answersWithDuty } from '../../domain/answers/duties.ts';
import { profileWith } from '../examples/profiles.ts';

/** A must that is implemented and shows nothing for it. */
export const implementedWithoutEvidence = defineRule({
  meta: {
    id: 'profile/implemented-without-evidence',
    target: 'SecurityProfile',
    inherited: 'here',
    severity: 'error',
    scope: 'document',
    failureReason: 'not-as-written',
    messages: {
      missing: {
        what: 'The must {id} is implemented, but no evidence is named.',
        help: 'Add evidence: a filled, dated record such as a log, a report or a photo.',
      },
    },
    docs: () => ({
      title: 'Implemented without evidence',
      description:
        'A must is answered as implemented and no evidence is named. An answer for a single site may rest on the evidence of the main answer. On a should nothing is reported.',
      bad: [
        {
          text: profileWith(
            'physicalSecurity',
            '"9.6":\n  ⟦status: implemented⟧\n  response: The yard is lit.',
          ),
        },
        {
          text: profileWith(
            'physicalSecurity',
            '"9.6":\n  status: planned\n  owner: cso\n  targetDate: 2027-01-31\n  bySite:\n    lrd-01: { status: implemented, response: Lit., evidence: a.pdf }\n    mem-02: { ⟦status: implemented⟧, response: Lit. }',
          ),
          note: 'The evidence of one site shows nothing about another.',
        },
      ],
      good: [
        {
          text: profileWith(
            'physicalSecurity',
            '"9.6":\n  status: implemented\n  response: The yard is lit.\n  evidence: { record: Binder 4 }',
          ),
        },
        {
          text: profileWith(
            'physicalSecurity',
            '"9.7":\n  status: implemented\n  response: Alarms are used.',
          ),
          note: 'A should.',
        },
        {
          text: profileWith(
            'physicalSecurity',
            '"9.6":\n  status: implemented\n  response: Lit.\n  evidence: a.pdf\n  bySite: { mem-02: { status: implemented, response: Lit by the landlord. } }',
          ),
          note: 'The site rests on the evidence of the main answer.',
        },
      ],
    }),
  },
  check(context) {
    // What an overlay does not say, it may inherit.
    if (context.document.profile?.isOverlay) return;
    for (const { answer, criterion, duty } of context.shared(answersWithDuty)) {
      if (answer.status !== 'implemented' || duty.obligation !== 'must' || !answer.statusField) continue;
      const holders = answer.main ? [answer, answer.main] : [answer];
      if (holders.some(({ field }) => evidenceOf(field).some((piece) => textOf(piece)?.trim() !== '')))
        continue;
      context.report({
        message: 'missing',
        at: pairOf(answer.statusField),
        severity: duty.severity,
        criterion: criterion.id,
        data: { id: criterion.id },
      });
    }
  },
});
