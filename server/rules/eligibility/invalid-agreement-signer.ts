import { child, textOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { accountOf, importer } from './applies.ts';
import { contactsOf, flagOf } from './contacts.ts';

/** The agreement was signed by a contact who is no officer of the company today. */
export const invalidAgreementSigner = defineRule({
  meta: {
    id: 'eligibility/invalid-agreement-signer',
    target: 'SecurityProfile',
    severity: 'warning',
    scope: 'document',
    messages: {
      changed: {
        what: 'The agreement was signed by {signer}, who is not an officer of the company today.',
        help: 'Have the officer of today sign it, or add companyOfficer: true to that contact.',
      },
    },
    why: 'Only an officer can bind the company to the agreement.',
    docs: () => ({
      title: 'Agreement signed by somebody else',
      description:
        '`eligibility.agreement.signedBy` is the id of a contact who is not marked `companyOfficer: true`, as happens when the officer changed since. A role in words is not judged.',
      bad: [
        {
          text: importer(
            'contacts:\n  - { id: cso, primary: true, companyOfficer: true }\n  - { id: former }\neligibility: { agreement: { signedBy: ⟦former⟧, signed: 2020-01-15 } }\n',
          ),
        },
      ],
      good: [
        {
          text: importer(
            'contacts: [{ id: cso, primary: true, companyOfficer: true }]\neligibility: { agreement: { signedBy: cso, signed: 2024-01-15 } }\n',
          ),
        },
        {
          text: importer(
            'contacts: [{ id: cso, primary: true, companyOfficer: true }]\neligibility: { agreement: { signedBy: Chief Executive Officer, signed: 2024-01-15 } }\n',
          ),
        },
      ],
    }),
  },
  check({ document, catalog, report }) {
    const account = accountOf({ document, catalog });
    const signedBy = child(child(account?.profile.eligibility, 'agreement'), 'signedBy');
    const signer = textOf(signedBy);
    if (!account || !signedBy || signer === undefined) return;
    const contact = contactsOf(account.profile).find((each) => textOf(child(each, 'id')) === signer);
    // That the primary contact is no officer is told once, where it stands.
    if (!contact || flagOf(contact, 'primary') === 'yes') return;
    if (flagOf(contact, 'companyOfficer') === 'no')
      report({ message: 'changed', at: signedBy, data: { signer } });
  },
});
