import { defineRule } from '../rule.ts';

/** Reported by the engine where a rule threw; the other rules still ran. */
export const ruleFailed = defineRule({
  meta: {
    id: 'internal/rule-failed',
    target: 'file',
    severity: 'error',
    scope: 'document',
    messages: {
      failed: {
        what: 'The rule {rule} could not look at this document because of a fault in the tool.',
        help: 'Everything else was checked. Report it to the makers of the tool, with its version.',
      },
    },
    docs: () => ({
      title: 'A rule failed',
      description:
        'A rule of the tool itself broke while it looked at a document. The other rules still ran. It is never your fault.',
      bad: [],
      good: [],
    }),
  },
  check() {
    // The engine reports it.
  },
});
