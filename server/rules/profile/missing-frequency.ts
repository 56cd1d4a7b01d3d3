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
        what: {
          en: 'MSC {id} is done again and again, but the answer does not say how often.',
          es: 'El MSC {id} se hace una y otra vez, pero la respuesta no dice cada cuándo.',
        },
        help: {
          en: 'Add frequency, for example P1M for monthly or P1Y for yearly.',
          es: 'Añada frequency, por ejemplo P1M para cada mes o P1Y para cada año.',
        },
      },
    },
    docs: () => ({
      title: { en: 'Frequency missing', es: 'Falta la frecuencia' },
      description: {
        en: 'The criterion asks for something that is repeated, the answer is implemented or an alternative, and it has no `frequency`. Criteria about retention, or about what is done as needed, need none.',
        es: 'El criterio pide algo que se repite, la respuesta está implementada o es una alternativa, y no tiene `frequency`. Los criterios sobre conservación de registros, o sobre lo que se hace cuando hace falta, no la necesitan.',
      },
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
          note: { en: 'As needed.', es: 'Se hace cuando hace falta.' },
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
