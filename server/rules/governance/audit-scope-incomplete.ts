import { addMonths } from '../../calendar/calendar.ts';
import { child, dateOf } from '../../model/field.ts';
import { isCurrent } from '../../domain/company/newest-day.ts';
import { entitiesServedBy, profilesNamed } from '../../domain/company/served-profiles.ts';
import { defineRule, keyOf } from '../rule.ts';
import { ANYTHING, audited, auditLogWith } from '../../domain/audits/audited.ts';

/** In how many months each category should have been looked at; our own choice, twice the usual year. */
const MONTHS = 24;

const audit = (date: string, scope: string) => `{ id: au1, date: ${date}, scope: [${scope}] }`;
const PROFILE = {
  'profile.ctpat.yaml': 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: harbor-pine\nentity: importer\n',
};
const MOST = '"1", "2", "3", "4", "5", "6", "7", "8", "9", "10.1", "11"';

/** A category that no audit has touched for two years. */
export const auditScopeIncomplete = defineRule({
  meta: {
    id: 'governance/audit-scope-incomplete',
    target: 'AuditLog',
    severity: 'info',
    scope: 'dates',
    criteria: ['1.3'],
    messages: {
      left: {
        what: 'No audit of the last {months} months looked at: {categories}.',
        help: 'Plan an audit of these categories.',
      },
    },
    docs: () => ({
      title: 'Category not audited',
      description:
        'A log goes back two years or more, and in that time no audit of the profiles that it serves had a certain category, or a criterion of it, in its scope. Categories in which the profiles have no criteria are left out.',
      bad: [
        {
          file: 'audits.ctpat.yaml',
          text: auditLogWith(audit('2024-11-24', '"12"'), audit('2026-05-20', MOST)).replace(
            'audits:',
            '⟦audits⟧:',
          ),
          files: PROFILE,
        },
      ],
      good: [
        {
          file: 'audits.ctpat.yaml',
          text: auditLogWith(
            audit('2024-11-20', '"5"'),
            audit('2025-05-20', MOST),
            audit('2026-05-20', '"12.1"'),
          ),
          files: PROFILE,
        },
        {
          file: 'audits.ctpat.yaml',
          text: auditLogWith(audit('2026-05-20', '"5"')),
          files: PROFILE,
          note: 'The log is too young to tell.',
        },
      ],
    }),
  },
  check({ document, project: { index }, catalog, today, locale, report }) {
    const from = addMonths(today, -MONTHS);
    const place = child(document.root, 'audits');
    const isYoung = document.entries.every((entry) => (dateOf(child(entry, 'date')) ?? today) > from);
    const days = index.derive(audited);
    if (!place || isYoung || !isCurrent(document, ANYTHING, days, index)) return;
    const entities = [...(entitiesServedBy(document.root, index) ?? [])];
    const asked = new Set(
      entities.flatMap((entity) => catalog.criteriaOf(entity).map(({ category }) => category)),
    );
    const served = profilesNamed(document.root);
    const left = catalog.categories
      .filter(({ number }) => asked.has(number))
      .filter(({ number }) => (days.findAny(served, String(number))?.day ?? '') <= from)
      .map(({ number }) => `${number} ${catalog.categoryText(number, locale).title}`);
    if (left.length === 0) return;
    const data = { months: MONTHS, categories: left.join('; ') };
    report({ message: 'left', at: keyOf(place), criterion: '1.3', data });
  },
});
