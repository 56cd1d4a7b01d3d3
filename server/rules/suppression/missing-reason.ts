import { directivesOf } from '../../model/directives.ts';
import { defineRule } from '../rule.ts';

/** A directive without its reason. */
export const missingReason = defineRule({
  meta: {
    id: 'suppression/missing-reason',
    target: 'file',
    severity: 'error',
    scope: 'document',
    messages: {
      reason: {
        what: 'This directive gives no reason, so it silences nothing.',
        help: 'Add two hyphens and the reason at its end: -- decided by the CSO on 2026-03-01.',
      },
      rule: {
        what: 'This directive names no rule, so it silences nothing.',
        help: 'Name the rules that it silences, with commas between.',
      },
    },
    why: 'Whoever reads the history must see why a finding was set aside.',
    docs: () => ({
      title: 'Directive without a reason',
      description:
        'A comment that silences findings must say why, after two hyphens, and name the rules it is about.',
      bad: [
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\n# ⟦ctpat-disable-next-line schema/unknown-key⟧\nshelf: 4\n',
        },
      ],
      good: [
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\n# ctpat-disable-next-line schema/unknown-key -- shelf list moves in 2027\nshelf: 4\n',
        },
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\ncompany:\n  legalName: |\n    # ctpat-disable-next-line schema/unknown-key\n',
          note: 'Inside block text it is text.',
        },
      ],
    }),
  },
  check({ file, report }) {
    for (const { reach, reason, rules, range } of directivesOf(file)) {
      if (reach === 'enable') continue;
      if (rules.length === 0) report({ message: 'rule', at: { range, path: [] } });
      else if (reason === undefined) report({ message: 'reason', at: { range, path: [] } });
    }
  },
});
