import { profileWith } from '../examples/profiles.ts';
import { isRefusedAsDeclined } from './declined-must.ts';
import { requiredByStatus } from './required-by-status.ts';

/** Declined without a rationale. */
export const declinedWithoutRationale = requiredByStatus({
  name: 'declined-without-rationale',
  key: 'rationale',
  statuses: ['declined'],
  what: {
    en: 'The answer to {id} is declined without a reason.',
    es: 'La respuesta a {id} se declina sin motivo.',
  },
  help: {
    en: 'Say under rationale why it is not done and what covers the risk.',
    es: 'Diga en rationale por qué no se hace y qué cubre el riesgo.',
  },
  title: { en: 'Declined without a rationale', es: 'Declinado sin motivo' },
  description: {
    en: 'A should is declined, and the answer does not say why. On a must nothing is said of it: a must cannot be declined, and `profile/declined-must` tells.',
    es: 'Un criterio recomendado se declina y la respuesta no dice por qué. De un obligatorio no se dice nada aquí: no se puede declinar, y lo indica `profile/declined-must`.',
  },
  bad: [{ text: profileWith('physicalSecurity', '"9.5":\n  ⟦status: declined⟧') }],
  good: [
    {
      text: profileWith(
        'physicalSecurity',
        '"9.5": { status: declined, rationale: No private vehicle enters the fence. }',
      ),
    },
    {
      text: profileWith('physicalSecurity', '"9.6": { status: declined }'),
      note: { en: 'A must.', es: 'Es obligatorio.' },
    },
  ],
  isStatusRefused: isRefusedAsDeclined,
});
