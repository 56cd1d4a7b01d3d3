import { fieldAt, type Field } from '../../model/field.ts';
import { defineRule, keyOf } from '../rule.ts';
import { accountOf, accountText, importer } from './applies.ts';
import { contactsOf, flagOf } from './contacts.ts';

/** Nobody stands in for the primary contact. */
export const missingAlternateContact = defineRule({
  meta: {
    id: 'eligibility/missing-alternate-contact',
    target: 'SecurityProfile',
    inherited: 'here',
    severity: 'warning',
    scope: 'document',
    criteria: ['1.4'],
    messages: {
      missing: {
        what: 'No contact besides the primary one is marked as alternate.',
        help: 'Mark the person who stands in with alternate: true.',
      },
    },
    why: 'Mail from CBP has short limits; somebody has to read it when the primary contact is away.',
    docs: () => ({
      title: 'Alternate contact missing',
      description:
        'No contact stands in for the primary one. For exporters, whom the program asks for it by name, it is an error.',
      bad: [
        { text: importer('⟦contacts⟧:\n  - { id: cso, primary: true, companyOfficer: true }\n') },
        {
          text: importer('⟦contacts⟧:\n  - { id: cso, primary: true, alternate: true }\n'),
          note: 'Nobody stands in for oneself.',
        },
        {
          text: accountText(
            'exporter',
            '⟦contacts⟧:\n  - { id: cso, primary: true, companyOfficer: true }\n',
          ),
        },
      ],
      good: [
        {
          text: importer(
            'contacts:\n  - { id: cso, primary: true, companyOfficer: true }\n  - { id: alt, alternate: true }\n',
          ),
        },
        {
          text: importer(''),
          note: 'Without contacts only the primary one is told.',
        },
      ],
    }),
  },
  check({ document, catalog, report }) {
    const account = accountOf({ document, catalog });
    const place = fieldAt(account?.profile.root, 'contacts');
    const contacts = account ? contactsOf(account.profile) : [];
    if (!account || !place || contacts.length === 0) return;
    const standsIn = (contact: Field) =>
      flagOf(contact, 'alternate') !== 'no' && flagOf(contact, 'primary') !== 'yes';
    if (contacts.some(standsIn)) return;
    report({
      message: 'missing',
      at: { range: keyOf(place).range, path: ['contacts', 'alternate'] },
      severity: account.entity.alternateContact,
      criterion: '1.4',
    });
  },
});
