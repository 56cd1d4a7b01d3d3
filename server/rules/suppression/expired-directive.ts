import { directivesOf } from '../../model/directives.ts';
import { defineRule } from '../rule.ts';

/** A directive whose last day has passed. */
export const expiredDirective = defineRule({
  meta: {
    id: 'suppression/expired-directive',
    target: 'file',
    severity: 'warning',
    scope: 'dates',
    messages: {
      expired: {
        what: 'This directive ran out on {until} and silences nothing any more.',
        help: 'Mend what it excused, or decide anew with a later date.',
      },
      noDate: {
        what: 'The date after “until” is no date, so this directive silences nothing.',
        help: 'Write it as YYYY-MM-DD.',
      },
    },
    docs: () => ({
      title: 'Expired directive',
      description:
        'A directive says until when it holds, and that day has passed. What it silenced is reported again.',
      bad: [
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\n# ⟦ctpat-disable-next-line schema/unknown-key until 2026-11-23 -- shelf list moves⟧\nshelf: 4\n',
        },
      ],
      good: [
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\n# ctpat-disable-next-line schema/unknown-key until 2026-11-24 -- shelf list moves\nshelf: 4\n',
        },
      ],
    }),
  },
  check({ file, today, report }) {
    for (const { until, range } of directivesOf(file)) {
      if (until === undefined || today <= until) continue;
      report({
        message: until === '0000-01-01' ? 'noDate' : 'expired',
        at: { range, path: [] },
        data: { until },
      });
    }
  },
});
