import { booleanOf, child } from '../../model/field.ts';
import { defineRule, pairOf } from '../rule.ts';
import { standings } from '../../domain/partners/standing.ts';
import { CHINESE, registerWith } from '../examples/partner-registers.ts';

/** A contract with a partner of high risk that says nothing of security. */
export const missingSecurityClause = defineRule({
  meta: {
    id: 'partner/missing-security-clause',
    target: 'Partner',
    severity: 'info',
    scope: 'document',
    criteria: ['3.5'],
    messages: {
      none: {
        what: '{name} is rated high risk, and its contract does not bind it to the security criteria.',
        help: 'Add the clause at the next occasion and set contract.securityClause to true.',
      },
    },
    docs: () => ({
      title: 'No security clause',
      description: 'A partner of high risk has a contract on record whose `securityClause` is false.',
      bad: [
        {
          text: registerWith(
            `${CHINESE}risk: { rating: high, date: 2026-05-10 }\ncontract: { reference: MSA-118, ⟦securityClause: false⟧ }`,
          ),
        },
      ],
      good: [
        {
          text: registerWith(
            `${CHINESE}risk: { rating: high, date: 2026-05-10 }\ncontract: { reference: MSA-118, securityClause: true }`,
          ),
        },
        {
          text: registerWith(
            `${CHINESE}risk: { rating: high, date: 2026-05-10 }\ncontract: { reference: MSA-118 }`,
          ),
          note: 'Nothing is said of a clause.',
        },
      ],
    }),
  },
  check(context) {
    for (const { partner, name } of context.shared(standings)) {
      const clause = child(child(partner.field, 'contract'), 'securityClause');
      if (partner.risk === 'high' && clause && booleanOf(clause) === false)
        context.report({ message: 'none', at: pairOf(clause), criterion: '3.5', data: { name } });
    }
  },
});
