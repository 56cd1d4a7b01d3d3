import { profileWith } from '../examples/profiles.ts';
import { requiredByStatus } from './required-by-status.ts';

/** Implemented without a response. */
export const implementedWithoutResponse = requiredByStatus({
  name: 'implemented-without-response',
  key: 'response',
  statuses: ['implemented'],
  what: 'The answer to {id} is implemented but has no response.',
  help: 'Say who does what, where, how often, with which record, and what happens when it fails.',
  title: 'Implemented without a response',
  description: 'An answer says that a criterion is implemented and does not say how.',
  bad: [
    {
      text: profileWith(
        'physicalSecurity',
        '"9.6":\n  ⟦status: implemented⟧\n  evidence: evidence/light.pdf',
      ),
    },
  ],
  good: [
    {
      text: profileWith(
        'physicalSecurity',
        '"9.6":\n  status: implemented\n  response: The yard is lit from dusk to dawn.',
      ),
    },
    { text: profileWith('physicalSecurity', '"9.6": { status: to-do }') },
  ],
});
