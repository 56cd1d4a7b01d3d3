import { profileWith } from '../examples/profiles.ts';
import { requiredByStatus } from './required-by-status.ts';

/** Alternative without a response. */
export const alternativeWithoutResponse = requiredByStatus({
  name: 'alternative-without-response',
  key: 'response',
  statuses: ['alternative'],
  what: {
    en: 'The answer to {id} names an alternative but does not describe it.',
    es: 'La respuesta a {id} indica una alternativa pero no la describe.',
  },
  help: {
    en: 'Describe under response what is done instead.',
    es: 'Describa en response lo que se hace en su lugar.',
  },
  title: { en: 'Alternative without a response', es: 'Alternativa sin descripción' },
  description: {
    en: 'An answer says that the criterion is met in another way and does not say which.',
    es: 'Una respuesta dice que el criterio se cumple de otra manera y no dice cuál.',
  },
  bad: [
    {
      text: profileWith(
        'physicalSecurity',
        '"9.2":\n  ⟦status: alternative⟧\n  rationale: The building fills the plot.',
      ),
    },
  ],
  good: [
    {
      text: profileWith(
        'physicalSecurity',
        '"9.2":\n  status: alternative\n  response: Walls and cameras bound the yard.\n  rationale: The building fills the plot.',
      ),
    },
    {
      text: profileWith(
        'physicalSecurity',
        '"9.2": { status: declined, rationale: The building fills the plot. }',
      ),
    },
  ],
});
