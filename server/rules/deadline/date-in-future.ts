import { addDays } from '../../calendar/calendar.ts';
import { dateOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { profileWith } from '../examples/profiles.ts';
import { memberText } from '../../domain/deadlines/membership.ts';
import { pastDates } from './past-dates.ts';

/** A day on which something happened is still to come. */
export const dateInFuture = defineRule({
  meta: {
    id: 'deadline/date-in-future',
    target: 'document',
    severity: 'error',
    scope: 'dates',
    messages: {
      entry: {
        what: '{date} is still to come, but this tells of something that has happened.',
        help: 'Correct the date, or enter it once it has happened.',
      },
      future: {
        what: '{date} is still to come, but this tells of something that has happened.',
        help: 'Correct the date; a day that is planned goes under targetDate.',
      },
    },
    why: 'A date that has not come proves nothing.',
    docs: () => ({
      title: 'Date in the future',
      description:
        'A review, a confirmation, a log-in, a signature, a visit, a session, an audit, an incident or another thing that has happened is dated later than tomorrow. One day is allowed for time zones. The first day of a bond may be to come.',
      bad: [
        { text: memberText('membership:\n  validated: ⟦2026-11-26⟧\n') },
        {
          file: 'procedures/a.md',
          text: '---\napiVersion: ctpat/v1\nkind: Procedure\nid: a\napproved: ⟦2027-01-01⟧\neffective: 2027-02-01\n---\n\n# A\n',
        },
        {
          file: 'training.ctpat.yaml',
          text: 'apiVersion: ctpat/v1\nkind: TrainingLog\nid: training\nsessions:\n  - { id: t1, date: ⟦2027-03-02⟧, topics: ["12.1"], attendees: 12 }\n',
          note: 'A session that is planned is entered once it was held.',
        },
        {
          file: 'partner.ctpat.yaml',
          text: 'apiVersion: ctpat/v1\nkind: Partner\nid: p\nlegalName: P\ncountry: CO\nrole: supplier\nscreened: { date: ⟦2027-02-01⟧ }\nvisits: [{ date: ⟦2027-05-04⟧ }]\n',
        },
        {
          file: 'risk.ctpat.yaml',
          text: 'apiVersion: ctpat/v1\nkind: RiskAssessment\nid: ra\nconducted: ⟦2027-06-30⟧\nlanes: []\nactions: [{ id: a1, due: 2027-12-31, closed: ⟦2027-01-31⟧ }]\n',
        },
      ],
      good: [
        {
          text: memberText(
            'membership:\n  validated: 2026-11-25\neligibility:\n  bond: { type: continuous, effective: 2027-01-01, expires: 2030-01-01 }\n',
          ),
        },
        {
          text: profileWith(
            'sealSecurity',
            '"6.2": { status: planned, owner: Manager A, targetDate: 2027-01-31, specialistReview: { decision: rejected, due: 2027-02-01 } }',
          ),
          note: 'Plans and deadlines are to come.',
        },
        { text: profileWith('sealSecurity', '"6.2": { status: to-do, reviewed: 2027-01-31 }') },
        {
          file: 'partner.ctpat.yaml',
          text: 'apiVersion: ctpat/v1\nkind: Partner\nid: p\nlegalName: P\ncountry: CO\nrole: supplier\nended: 2027-06-30\ncertifications: { program: basc, issued: 2026-02-10, validUntil: 2027-02-09 }\nweaknesses: [{ id: w1, found: 2026-11-02, due: 2027-01-31 }]\n',
          note: 'The end of a contract, of a certificate and of a deadline may be to come.',
        },
      ],
    }),
  },
  check({ document, today, shared, report }) {
    const tomorrow = addDays(today, 1);
    const message = document.profile || document.procedure ? 'future' : 'entry';
    for (const field of pastDates({ document, shared, today })) {
      const date = dateOf(field);
      if (date !== undefined && date > tomorrow) report({ message, at: field, data: { date } });
    }
  },
});
