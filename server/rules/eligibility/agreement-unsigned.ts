import { child, textOf } from '../../model/field.ts';
import { defineRule, keyOf } from '../rule.ts';
import { accountOf, eligibilityPlace, importer } from './applies.ts';

/** The agreement with CBP is not on record as signed. */
export const agreementUnsigned = defineRule({
  meta: {
    id: 'eligibility/agreement-unsigned',
    target: 'SecurityProfile',
    inherited: 'here',
    severity: 'error',
    scope: 'document',
    messages: {
      unsigned: {
        what: 'The agreement with CBP is not on record as signed; missing: {keys}.',
        help: 'Add agreement with signedBy (a contact id) and signed (the day) under eligibility.',
      },
    },
    why: 'Membership begins with an agreement that an officer signs.',
    docs: () => ({
      title: 'Agreement unsigned',
      description: 'Under `eligibility.agreement` the signer or the day of the signature is missing.',
      bad: [
        { text: importer('⟦eligibility⟧: { duns: 012345678 }\n') },
        { text: importer('eligibility:\n  ⟦agreement⟧: { signedBy: cso }\n') },
      ],
      good: [
        { text: importer('eligibility:\n  agreement: { signedBy: cso, signed: 2024-01-15 }\n') },
        {
          text: importer('extends: group.ctpat.yaml\n'),
          note: 'It may inherit the agreement.',
        },
      ],
    }),
  },
  check({ document, catalog, report }) {
    const account = accountOf({ document, catalog });
    if (!account) return;
    const agreement = child(account.profile.eligibility, 'agreement');
    const keys = ['signedBy', 'signed'].filter((key) => textOf(child(agreement, key)) === undefined);
    const place = agreement ? keyOf(agreement) : eligibilityPlace(account.profile);
    if (keys.length > 0) {
      report({
        message: 'unsigned',
        at: { range: place.range, path: ['eligibility', 'agreement'] },
        data: { keys: keys.join(', ') },
      });
    }
  },
});
