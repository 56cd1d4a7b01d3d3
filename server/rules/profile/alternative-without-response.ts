import { profileWith } from '../examples/profiles.ts';
import { requiredByStatus } from './required-by-status.ts';

/** Alternative without a response. */
export const alternativeWithoutResponse = requiredByStatus({
  name: 'alternative-without-response',
  key: 'response',
  statuses: ['alternative'],
  what: 'The answer to {id} names an alternative but does not describe it.',
  help: 'Describe under response what is done instead.',
  title: 'Alternative without a response',
  description: 'An answer says that the criterion is met in another way and does not say which.',
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
