import { addMonths } from '../../calendar/calendar.ts';
import { YEARLY_MONTHS } from '../../calendar/program-times.ts';
import { child, dateOf, fieldAt } from '../../model/field.ts';
import { isCurrent } from '../../domain/company/newest-day.ts';
import { profilesNamed } from '../../domain/company/served-profiles.ts';
import { defineRule, keyOf } from '../rule.ts';
import { ANYTHING, audited, auditLogWith } from '../../domain/audits/audited.ts';

const audit = (date: string) => `{ id: au1, date: ${date}, scope: ["9"], trigger: scheduled }`;

/** No internal audit for more than a year. */
export const auditStale = defineRule({
  meta: {
    id: 'governance/audit-stale',
    target: 'AuditLog',
    severity: 'warning',
    scope: 'dates',
    criteria: ['1.3'],
    messages: {
      old: {
        what: 'The newest audit is of {date}, more than twelve months ago.',
        help: 'Audit by the plan and enter it here.',
      },
      none: {
        what: 'This log holds no audit.',
        help: 'Audit by the plan and enter it here.',
      },
    },
    why: 'The criterion names no interval; an audit every twelve months is common practice.',
    docs: () => ({
      title: 'No audit in a year',
      description:
        'The newest entry of the audit logs of a profile is more than twelve months old. It is told once, in the log with the newest entry.',
      bad: [
        { file: 'audits.ctpat.yaml', text: auditLogWith(audit('2024-11-20'), audit('⟦2025-11-23⟧')) },
        {
          file: 'audits.ctpat.yaml',
          text: 'apiVersion: ctpat/v1\nkind: AuditLog\nid: audits\n⟦audits⟧: []\n',
        },
      ],
      good: [
        { file: 'audits.ctpat.yaml', text: auditLogWith(audit('2025-11-24')) },
        {
          file: 'audits.ctpat.yaml',
          text: auditLogWith(audit('2025-05-20')),
          files: {
            'audits-2026.ctpat.yaml': auditLogWith(audit('2026-05-20')).replace('id: audits', 'id: new'),
          },
          note: 'Last year’s log beside this year’s.',
        },
      ],
    }),
  },
  check({ document, project: { index }, today, report }) {
    const list = fieldAt(document.root, 'audits');
    const days = index.derive(audited);
    if (document.entries.length === 0) {
      const isKnown = days.findAny(profilesNamed(document.root), ANYTHING) !== undefined;
      if (list && !isKnown) report({ message: 'none', at: keyOf(list), criterion: '1.3' });
      return;
    }
    const dates = document.entries.flatMap((entry) => child(entry, 'date') ?? []);
    const newest = dates.reduce((a, b) => ((dateOf(b) ?? '') > (dateOf(a) ?? '') ? b : a), dates[0]);
    const date = dateOf(newest);
    if (!newest || date === undefined || today <= addMonths(date, YEARLY_MONTHS)) return;
    if (!isCurrent(document, ANYTHING, days, index)) return;
    report({ message: 'old', at: newest, criterion: '1.3', data: { date } });
  },
});
