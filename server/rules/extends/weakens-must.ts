import { child, textOf } from '../../model/field.ts';
import type { Answer } from '../../kinds/security-profile/view.ts';
import { effectiveProfile, follow, type EffectiveProfile } from '../../workspace/overlays.ts';
import { answersWithDuty } from '../../domain/answers/duties.ts';
import { defineRule } from '../rule.ts';
import { baseText, overlayText } from '../examples/extending-profiles.ts';
import { ownValue } from '../../messages/own-value.ts';

/** How well a status meets a criterion; the higher, the better. */
const STRENGTH: Readonly<Record<string, number>> = {
  implemented: 4,
  alternative: 4,
  partial: 3,
  planned: 2,
  declined: 1,
  'to-do': 0,
};

/** The status that the bases give an answer; undefined where they have none. */
function inheritedStatus({ layers }: EffectiveProfile, answer: Answer): string | undefined {
  for (const { root } of layers.slice(1)) {
    const { field, steps } = follow(root, answer.field.path);
    const status = steps === answer.field.path.length ? textOf(child(field, 'status')) : undefined;
    if (status !== undefined) return status;
  }
  return undefined;
}

/** An overlay lowers the status of a must. */
export const weakensMust = defineRule({
  meta: {
    id: 'extends/weakens-must',
    target: 'SecurityProfile',
    severity: 'warning',
    scope: 'workspace',
    failureReason: 'not-as-written',
    messages: {
      weaker: {
        what: 'MSC {id} is a must: the base says {before}, this profile says {status}.',
        help: 'Use the measure of the base here too, or correct the base.',
      },
    },
    docs: () => ({
      title: 'Overlay weakens a must',
      description:
        'A profile that builds on others gives a must a lower status than the base does: partly done instead of done, planned instead of partly done. A must that does not apply (`not-applicable`) is no weakening.',
      bad: [
        {
          text: overlayText(
            'extends: group.ctpat.yaml\nsections:\n  physicalSecurity:\n    "9.6": { status: ⟦planned⟧, owner: Facility Manager, targetDate: 2027-01-31 }\n',
          ),
          files: {
            'group.ctpat.yaml': baseText(
              'sections:\n  physicalSecurity:\n    "9.6": { status: implemented, response: Lamps light gates and docks. }\n',
            ),
          },
        },
      ],
      good: [
        {
          text: overlayText(
            'extends: group.ctpat.yaml\nsections:\n  physicalSecurity:\n    "9.7": { status: planned, owner: Facility Manager, targetDate: 2027-01-31 }\n    "9.6": { status: alternative, response: Patrols with lamps., rationale: No power. }\n',
          ),
          files: {
            'group.ctpat.yaml': baseText(
              'sections:\n  physicalSecurity:\n    "9.6": { status: implemented, response: Lamps light gates and docks. }\n    "9.7": { status: implemented, response: Alarms at the doors. }\n',
            ),
          },
          note: '9.7 is a should.',
        },
        {
          text: overlayText(
            'extends: group.ctpat.yaml\nsections:\n  physicalSecurity:\n    "9.6": { status: implemented, response: Lamps light the gates. }\n',
          ),
          files: {
            'group.ctpat.yaml': baseText('sections:\n  physicalSecurity:\n    "9.6": { status: to-do }\n'),
          },
        },
      ],
    }),
  },
  check(context) {
    const effective = effectiveProfile(context.written, context.project);
    if (!effective) return;
    for (const { answer, duty } of context.shared(answersWithDuty)) {
      const now = ownValue(STRENGTH, answer.status);
      if (!answer.statusField || duty.obligation !== 'must' || now === undefined || answer.site !== undefined)
        continue;
      const before = inheritedStatus(effective, answer);
      if (before === undefined || now >= (ownValue(STRENGTH, before) ?? 0)) continue;
      context.report({
        message: 'weaker',
        at: answer.statusField,
        criterion: answer.id,
        data: { id: answer.id, before, status: answer.status },
      });
    }
  },
});
