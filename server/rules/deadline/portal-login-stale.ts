import { daysBetween } from '../../calendar/calendar.ts';
import { LOGIN_DISABLED_DAYS, LOGIN_WARNING_DAYS } from '../../calendar/program-times.ts';
import { child, dateOf, items, textOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { memberOf, memberText } from '../../domain/deadlines/membership.ts';

/** A portal user has not logged in for long. */
export const portalLoginStale = defineRule({
  meta: {
    id: 'deadline/portal-login-stale',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'dates',
    messages: {
      soon: {
        what: '{contact} last logged in to the portal {days} days ago; after {limit} days the user is disabled.',
        help: 'Log in this week and enter the day under lastLogin.',
      },
      disabled: {
        what: 'The last log-in of {contact} on record was {days} days ago; after {limit} days the portal disables the user.',
        help: 'Enter a later log-in under lastLogin; if there was none, ask the specialist to reactivate the user, log in on the same day and enter it.',
      },
    },
    why: 'The portal disables users who do not log in for 45 days.',
    docs: () => ({
      title: 'Portal log-in',
      description:
        'The last log-in of a portal user is 35 days ago or more (a warning), or more than 45 days ago (an error).',
      bad: [
        {
          text: memberText(
            'membership:\n  portalUsers:\n    - { contact: cso, lastLogin: ⟦2026-10-20⟧ }\n    - { contact: alt, lastLogin: ⟦2026-10-09⟧ }\n',
          ),
        },
      ],
      good: [
        { text: memberText('membership:\n  portalUsers: [{ contact: cso, lastLogin: 2026-10-21 }]\n') },
        { text: memberText('membership:\n  portalUsers: [{ contact: cso }]\n') },
        {
          text: memberText(
            'membership:\n  status: removed\n  portalUsers: [{ contact: cso, lastLogin: 2026-01-21 }]\n',
          ),
        },
      ],
    }),
  },
  check({ document, today, report }) {
    for (const user of items(child(memberOf({ document })?.membership, 'portalUsers'))) {
      const place = child(user, 'lastLogin');
      const date = dateOf(place);
      const days = date === undefined ? 0 : daysBetween(date, today);
      const contact = textOf(child(user, 'contact'));
      if (!place || contact === undefined || days < LOGIN_WARNING_DAYS) continue;
      const isDisabled = days > LOGIN_DISABLED_DAYS;
      report({
        message: isDisabled ? 'disabled' : 'soon',
        at: place,
        severity: isDisabled ? 'error' : 'warning',
        data: { contact, days, limit: LOGIN_DISABLED_DAYS },
      });
    }
  },
});
