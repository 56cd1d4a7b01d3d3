import { profileWith } from '../examples/profiles.ts';
import { givenCondition } from '../../domain/answers/given-condition.ts';
import { alwaysApplies } from './not-applicable-unconditional.ts';
import { requiredByStatus } from './required-by-status.ts';

/** Not applicable without a rationale. */
export const notApplicableWithoutRationale = requiredByStatus({
  name: 'not-applicable-without-rationale',
  key: 'rationale',
  statuses: ['not-applicable'],
  what: {
    en: 'The answer to {id} is not applicable, but does not say which condition is not given.',
    es: 'La respuesta a {id} no es aplicable, pero no dice qué condición no se da.',
  },
  help: {
    en: 'Name the condition under rationale, for example that no security guards are used.',
    es: 'Nombre la condición en rationale, por ejemplo que no se usan guardias de seguridad.',
  },
  title: { en: 'Not applicable without a rationale', es: 'No aplicable sin motivo' },
  description: {
    en: 'An answer says that a criterion does not apply and does not name the condition that is not given. Where the criterion cannot be marked so at all, only that is told.',
    es: 'Una respuesta dice que un criterio no aplica y no nombra la condición que no se da. Si el criterio no puede marcarse así de ningún modo, solo eso se indica.',
  },
  bad: [{ text: profileWith('physicalAccess', '"10.10":\n  ⟦status: not-applicable⟧') }],
  good: [
    {
      text: profileWith(
        'physicalAccess',
        '"10.10": { status: not-applicable, rationale: No security guards are used. }',
      ),
    },
    {
      text: profileWith('physicalSecurity', '"9.6": { status: not-applicable }'),
      note: {
        en: 'Yard lighting has no condition; that is another finding.',
        es: 'La iluminación del patio no tiene condición; ese es otro hallazgo.',
      },
    },
  ],
  isStatusRefused: (given, context) => {
    const { profile } = context.document;
    const { answer, criterion } = given;
    return (
      alwaysApplies(given, context) ||
      (profile !== undefined && givenCondition(answer, criterion, profile, context.catalog) !== undefined)
    );
  },
});
