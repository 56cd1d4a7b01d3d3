import { profileWith } from '../examples/profiles.ts';
import { requiredByStatus } from './required-by-status.ts';

/** Alternative without a rationale. */
export const alternativeWithoutRationale = requiredByStatus({
  name: 'alternative-without-rationale',
  key: 'rationale',
  statuses: ['alternative'],
  what: {
    en: 'The answer to {id} names an alternative but not why it is as good.',
    es: 'La respuesta a {id} indica una alternativa pero no por qué es igual de buena.',
  },
  help: {
    en: 'Say under rationale why the alternative controls the same risk.',
    es: 'Diga en rationale por qué la alternativa controla el mismo riesgo.',
  },
  title: { en: 'Alternative without a rationale', es: 'Alternativa sin motivo' },
  description: {
    en: 'An answer says that the criterion is met in another way and gives no reason.',
    es: 'Una respuesta dice que el criterio se cumple de otra manera y no da un motivo.',
  },
  bad: [
    {
      text: profileWith(
        'physicalSecurity',
        '"9.2":\n  ⟦status: alternative⟧\n  response: Walls and cameras bound the yard.',
      ),
    },
  ],
  good: [
    {
      text: profileWith(
        'physicalSecurity',
        '"9.2":\n  status: alternative\n  response: Walls bound the yard.\n  rationale: The building fills the plot.',
      ),
    },
    {
      text: profileWith(
        'physicalSecurity',
        '"9.2":\n  status: implemented\n  response: A fence bounds the yard.\n  evidence: a.pdf',
      ),
    },
  ],
});
