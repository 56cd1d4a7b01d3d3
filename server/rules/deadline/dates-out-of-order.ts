import { dateOf, type Field } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { memberText } from '../../domain/deadlines/membership.ts';
import { orderedDates } from './ordered-dates.ts';

/** Two dates are in the wrong order. */
export const datesOutOfOrder = defineRule({
  meta: {
    id: 'deadline/dates-out-of-order',
    target: 'effective',
    severity: 'error',
    scope: 'document',
    messages: {
      order: {
        what: '{after} ({afterDate}) is earlier than {before} ({beforeDate}).',
        help: 'Correct one of the two dates.',
      },
    },
    why: 'A clock that starts from a wrong date ends on a wrong day.',
    docs: () => ({
      title: 'Dates in the wrong order',
      description:
        'The certification is earlier than the application, the validation earlier than the certification, the end of a bond earlier than its beginning, or a deadline or an answer earlier than what it belongs to. Of a partner: a questionnaire came back before it was sent, a certificate or an audit ended before it began, a weakness was due or mended before it was found. Of an incident: it was noticed before it happened, or reported or closed before it was noticed. Of evidence: its last day is before the day it was made.',
      bad: [
        { text: memberText('membership:\n  applied: 2023-09-01\n  certified: ⟦2023-08-20⟧\n') },
        {
          text: memberText(
            'eligibility:\n  bond: { type: continuous, effective: 2025-01-01, expires: ⟦2024-12-31⟧ }\nmembership:\n  events: [{ type: specialist-request, date: 2026-11-02, answered: ⟦2026-10-20⟧ }]\n',
          ),
        },
        {
          file: 'incidents.ctpat.yaml',
          text: 'apiVersion: ctpat/v1\nkind: IncidentLog\nid: incidents\nincidents:\n  - { id: i1, date: 2026-04-11, discovered: ⟦2026-04-10⟧, type: theft, reported: [{ to: police, date: 2026-04-12 }], closed: ⟦2026-04-09⟧ }\n',
        },
        {
          file: 'partner.ctpat.yaml',
          text: 'apiVersion: ctpat/v1\nkind: Partner\nid: p\nlegalName: P\ncountry: CO\nrole: supplier\ncertifications: { program: basc, issued: 2026-06-10, validUntil: ⟦2026-06-09⟧ }\nquestionnaire: { sent: 2026-03-20, received: ⟦2026-03-01⟧ }\nweaknesses: [{ id: w1, found: 2026-05-04, due: ⟦2026-05-01⟧, closed: ⟦2026-05-03⟧ }]\n',
        },
        {
          file: 'validation.ctpat.yaml',
          text: 'apiVersion: ctpat/v1\nkind: CorrectiveActions\nid: v\nsource: validation\ndate: 2026-08-15\nfindings: [{ id: f1, type: action-required, due: 2026-11-13, evidence: { record: Binder 4, date: 2026-09-01, validUntil: ⟦2026-08-31⟧ } }]\n',
        },
      ],
      good: [
        {
          text: memberText(
            'membership:\n  applied: 2023-09-01\n  certified: 2023-11-20\n  validated: 2024-09-10\n',
          ),
        },
        {
          text: memberText(
            'membership:\n  applied: 2023-09-01\n  certified: 2023-09-01\n  events: [{ type: specialist-request, date: 2026-11-02, due: 2026-11-02 }]\n',
          ),
          note: 'On one day.',
        },
        {
          file: 'incidents.ctpat.yaml',
          text: 'apiVersion: ctpat/v1\nkind: IncidentLog\nid: incidents\nincidents:\n  - { id: i1, date: 2026-04-11, discovered: 2026-04-12, type: theft, reported: [{ to: police, date: 2026-04-12 }], closed: 2026-05-02 }\n',
        },
        {
          file: 'validation.ctpat.yaml',
          text: 'apiVersion: ctpat/v1\nkind: CorrectiveActions\nid: v\nsource: validation\ndate: 2026-08-15\nfindings: [{ id: f1, type: action-required, due: 2026-08-01, closed: 2026-07-12 }]\n',
          note: 'Findings may be mended before the report is written, or gathered over a year.',
        },
      ],
    }),
  },
  check({ shared, report }) {
    const nameOf = ({ path }: Field) => String(path.findLast((step) => typeof step === 'string'));
    for (const { before, after } of shared(orderedDates)) {
      const beforeDate = dateOf(before);
      const afterDate = dateOf(after);
      if (beforeDate === undefined || afterDate === undefined || afterDate >= beforeDate) continue;
      const data = { before: nameOf(before), after: nameOf(after), beforeDate, afterDate };
      report({ message: 'order', at: after, data });
    }
  },
});
