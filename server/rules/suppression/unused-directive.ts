import { defineRule } from '../rule.ts';

/** Reported by the engine, which alone knows what a directive silenced. */
export const unusedDirective = defineRule({
  meta: {
    id: 'suppression/unused-directive',
    target: 'file',
    severity: 'warning',
    scope: 'document',
    messages: {
      unused: {
        what: 'This directive silences no finding of {rule}.',
        help: 'Remove the rule from the directive, or the directive: what it excused is gone or stands elsewhere.',
      },
    },
    why: 'A comment that suppresses nothing would hide the problem if it came back.',
    docs: () => ({
      title: 'Directive silences nothing',
      description:
        'A directive that silences findings is a decision on record. One that no longer silences anything hides that the decision is out of date.',
      bad: [
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\n# ctpat-disable-next-line ⟦schema/unknown-key⟧ -- decided 2026-03-01\nid: base\n',
        },
      ],
      good: [
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\n# ctpat-disable-next-line schema/unknown-key -- moved to another system, decided 2026-03-01\nshelf: 4\n',
        },
      ],
    }),
  },
  check() {
    // The engine reports it.
  },
});
