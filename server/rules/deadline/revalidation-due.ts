import { addMonths } from '../../calendar/calendar.ts';
import { child, dateOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { memberOf, memberText } from '../../domain/deadlines/membership.ts';

/** Years after a validation from which the next one is likely. */
const LIKELY = 3;

/** The next validation is likely, or late. */
export const revalidationDue = defineRule({
  meta: {
    id: 'deadline/revalidation-due',
    target: 'SecurityProfile',
    severity: 'warning',
    scope: 'dates',
    settings: ['cadence.revalidationYears'],
    messages: {
      likely: {
        what: 'The last validation was on {date}; the next one is likely before {due}.',
        help: 'Have evidence of the whole time since then ready.',
      },
      late: {
        what: 'The last validation was on {date}, more than {years} years ago.',
        help: 'Ask the specialist about the date, and have evidence of the whole time ready.',
      },
    },
    why: 'The statute wants a revalidation at least every four years; industry often sees it after three.',
    docs: () => ({
      title: 'Revalidation due',
      description:
        'Three years have passed since `membership.validated` (an info), or the number of years under `cadence.revalidationYears` in the configuration, 4 where nothing is set (a warning).',
      bad: [
        { text: memberText('membership:\n  validated: ⟦2023-11-24⟧\n') },
        { text: memberText('membership:\n  validated: ⟦2022-11-23⟧\n') },
      ],
      good: [
        { text: memberText('membership:\n  validated: 2023-11-25\n') },
        { text: memberText('membership:\n  status: removed\n  validated: 2018-11-25\n') },
      ],
    }),
  },
  check({ document, settings, today, report }) {
    const place = child(memberOf({ document })?.membership, 'validated');
    const date = dateOf(place);
    if (!place || date === undefined) return;
    const years = settings.revalidationYears;
    const due = addMonths(date, Math.round(12 * years));
    if (today > due) report({ message: 'late', at: place, data: { date, years } });
    else if (today >= addMonths(date, 12 * LIKELY))
      report({ message: 'likely', at: place, severity: 'info', data: { date, due } });
  },
});
