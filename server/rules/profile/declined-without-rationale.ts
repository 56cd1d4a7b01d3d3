import { profileWith } from '../examples/profiles.ts';
import { isRefusedAsDeclined } from './declined-must.ts';
import { requiredByStatus } from './required-by-status.ts';

/** Declined without a rationale. */
export const declinedWithoutRationale = requiredByStatus({
  name: 'declined-without-rationale',
  key: 'rationale',
  statuses: ['declined'],
  what: 'The answer to {id} is declined without a reason.',
  help: 'Say under rationale why it is not done and what covers the risk.',
  title: 'Declined without a rationale',
  description:
    'A should is declined, and the answer does not say why. On a must nothing is said of it: a must cannot be declined, and `profile/declined-must` tells.',
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
      note: 'A must.',
    },
  ],
  isStatusRefused: isRefusedAsDeclined,
});
