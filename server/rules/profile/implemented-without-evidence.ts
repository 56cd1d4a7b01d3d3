import { evidenceOf } from '../../model/profile.ts';
import { defineRule, pairOf } from '../rule.ts';
import { answersWithDuty } from './duties.ts';
import { profileWith } from '../example-texts.ts';

/** A must that is implemented and shows nothing for it. */
export const implementedWithoutEvidence = defineRule({
  meta: {
    id: 'profile/implemented-without-evidence',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'document',
    messages: {
      missing: {
        what: {
          en: 'The must {id} is implemented, but no evidence is named.',
          es: 'El obligatorio {id} está implementado, pero no se nombra evidencia.',
        },
        help: {
          en: 'Add evidence: a filled, dated record such as a log, a report or a photo.',
          es: 'Añada evidence: un registro lleno y fechado, como una bitácora, un informe o una foto.',
        },
      },
    },
    docs: {
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
      ],
    },
  },
  check(context) {
    const withDuty = context.shared(answersWithDuty);
    const shown = new Set(
      withDuty.filter(({ answer }) => evidenceOf(answer.field).length > 0).map(({ answer }) => answer.id),
    );
    for (const { answer, criterion, duty } of withDuty) {
      if (answer.status !== 'implemented' || duty.obligation !== 'must' || !answer.statusField) continue;
      if (evidenceOf(answer.field).length > 0 || (answer.site !== undefined && shown.has(answer.id)))
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
