import { child } from '../../model/field.ts';
import { isValidated, memberOf, memberText } from '../../domain/deadlines/membership.ts';
import { defineRule } from '../rule.ts';

/** A validated member whose last validation has no date. */
export const missingValidationDate = defineRule({
  meta: {
    id: 'deadline/missing-validation-date',
    target: 'SecurityProfile',
    inherited: 'here',
    severity: 'warning',
    scope: 'document',
    messages: {
      missing: {
        what: 'The status is `validated`, but the date of the last validation is missing.',
        help: 'Add the date under `validated`.',
      },
    },
    why: 'The revalidation is due a number of years after that date.',
    docs: () => ({
      title: 'Validation date missing',
      description:
        '`membership.status` is `validated` and `membership.validated` is empty. Then no revalidation is counted, here or by `ctpat due`; nor is a first validation, which has taken place.',
      bad: [
        { text: memberText('membership:\n  status: ⟦validated⟧\n  certified: 2021-01-02\n') },
        { text: memberText('membership:\n  status: ⟦validated⟧\n  validated: null\n') },
      ],
      good: [
        { text: memberText('membership:\n  status: validated\n  validated: 2024-09-10\n') },
        { text: memberText('membership:\n  status: certified\n  certified: 2026-09-10\n') },
      ],
    }),
  },
  check({ document, report }) {
    const membership = memberOf({ document })?.membership;
    const status = child(membership, 'status');
    if (!status || !isValidated(membership) || child(membership, 'validated')) return;
    report({ message: 'missing', at: status });
  },
});
