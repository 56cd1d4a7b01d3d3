import { profileWith } from '../examples/profiles.ts';
import { requiredByStatus } from './required-by-status.ts';

/** Alternative without a rationale. */
export const alternativeWithoutRationale = requiredByStatus({
  name: 'alternative-without-rationale',
  key: 'rationale',
  statuses: ['alternative'],
  what: 'The answer to {id} names an alternative but not why it is as good.',
  help: 'Say under rationale why the alternative controls the same risk.',
  title: 'Alternative without a rationale',
  description: 'An answer says that the criterion is met in another way and gives no reason.',
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
