import { child, dateOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { memberOf, memberText } from './member.ts';

/** What comes before what in a membership. */
const ORDER: readonly (readonly [before: string, after: string])[] = [
  ['applied', 'certified'],
  ['certified', 'validated'],
];

/** Two dates of the membership are in the wrong order. */
export const dateOrder = defineRule({
  meta: {
    id: 'clock/date-order',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'document',
    messages: {
      order: {
        what: {
          en: '{after} ({afterDate}) is earlier than {before} ({beforeDate}).',
          es: '{after} ({afterDate}) es anterior a {before} ({beforeDate}).',
        },
        help: { en: 'Correct one of the two dates.', es: 'Corrija una de las dos fechas.' },
      },
    },
    why: {
      en: 'A company applies, is certified, and is then validated.',
      es: 'Una empresa solicita, se certifica y después se valida.',
    },
    docs: {
      title: 'Dates in the wrong order',
      description:
        'The certification is earlier than the application, or the validation earlier than the certification.',
      bad: [{ text: memberText('membership:\n  applied: 2023-09-01\n  certified: ⟦2023-08-20⟧\n') }],
      good: [
        {
          text: memberText(
            'membership:\n  applied: 2023-09-01\n  certified: 2023-11-20\n  validated: 2024-09-10\n',
          ),
        },
      ],
    },
  },
  check({ document, report }) {
    const membership = memberOf({ document })?.membership;
    for (const [before, after] of ORDER) {
      const place = child(membership, after);
      const beforeDate = dateOf(child(membership, before));
      const afterDate = dateOf(place);
      if (!place || beforeDate === undefined || afterDate === undefined || afterDate >= beforeDate) continue;
      report({ message: 'order', at: place, data: { before, after, beforeDate, afterDate } });
    }
  },
});
