import { child, items, textOf } from '../../model/field.ts';
import { defineRule, keyOf } from '../rule.ts';
import { answersWithDuty } from '../../domain/answers/duties.ts';
import { profileWith } from '../examples/profiles.ts';

const PROCEDURE =
  '---\napiVersion: ctpat/v1\nkind: Procedure\nid: seal-control\nstatus: approved\ncriteria: ["6.1"]\n---\n\n# Seal control\n';

/** A criterion that must be in writing is implemented, and no written procedure claims it. */
export const missingWrittenProcedure = defineRule({
  meta: {
    id: 'profile/missing-written-procedure',
    target: 'SecurityProfile',
    inherited: 'here',
    severity: 'error',
    scope: 'workspace',
    messages: {
      missing: {
        what: 'MSC {id} must be in writing, but no procedure names it under criteria, and the answer cites none.',
        help: 'Add "{id}" to the criteria of the procedure that covers it, or write one.',
      },
    },
    docs: () => ({
      title: 'Written procedure missing',
      description:
        'The criterion must be in writing, its answer is implemented, no procedure of the project lists it under `criteria`, and the answer cites none under `procedures`. Nothing is reported while the project holds no procedure at all: they may be kept elsewhere.',
      bad: [
        {
          text: profileWith(
            'agriculturalSecurity',
            '⟦"8.1"⟧:\n  status: implemented\n  response: Pallets are checked.\n  evidence: a.pdf',
          ),
          files: { 'procedures/seals.md': PROCEDURE },
        },
      ],
      good: [
        {
          text: profileWith(
            'sealSecurity',
            '"6.1":\n  status: implemented\n  response: Seals are controlled.\n  frequency: P1Y\n  evidence: a.pdf',
          ),
          files: { 'procedures/seals.md': PROCEDURE },
        },
        {
          text: profileWith(
            'agriculturalSecurity',
            '"8.1":\n  status: implemented\n  response: Pallets are checked.\n  evidence: a.pdf',
          ),
        },
        {
          text: profileWith(
            'agriculturalSecurity',
            '"8.1":\n  status: implemented\n  response: Pallets are checked.\n  evidence: a.pdf\n  procedures: [seal-control]',
          ),
          files: { 'procedures/seals.md': PROCEDURE },
          note: 'The answer itself says which procedure it is.',
        },
      ],
    }),
  },
  check(context) {
    const { project, report } = context;
    if (!project.index.has('Procedure')) return;
    const written = context
      .shared(answersWithDuty)
      .filter(
        ({ answer, criterion }) =>
          answer.site === undefined && answer.status === 'implemented' && criterion.writtenProcedure === true,
      );
    if (written.length === 0) return;
    const claimed = new Set(
      project.index
        .ofKind('Procedure')
        .flatMap(({ procedure }) => (procedure?.criteria ?? []).flatMap((item) => textOf(item) ?? [])),
    );
    for (const { answer, criterion, duty } of written) {
      if (claimed.has(criterion.id) || items(child(answer.field, 'procedures')).length > 0) continue;
      report({
        message: 'missing',
        at: keyOf(answer.field),
        severity: duty.severity,
        criterion: criterion.id,
        data: { id: criterion.id },
      });
    }
  },
});
