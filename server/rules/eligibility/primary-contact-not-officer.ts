import { fieldAt } from '../../model/field.ts';
import { defineRule, pairOf } from '../rule.ts';
import { accountOf, importer } from './applies.ts';
import { contactsOf, flagOf } from './contacts.ts';

/** The primary contact is no officer of the company, or a consultant. */
export const primaryContactNotOfficer = defineRule({
  meta: {
    id: 'eligibility/primary-contact-not-officer',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'document',
    criteria: ['1.4'],
    messages: {
      consultant: {
        what: 'The primary contact is a consultant; it has to be an officer of the company.',
        help: 'Make an officer the primary contact; a consultant can be listed without primary.',
      },
      officer: {
        what: 'The primary contact is not marked as an officer of the company.',
        help: 'Add companyOfficer: true if that is so, or make an officer the primary contact.',
      },
    },
    why: 'Only an officer can sign the agreement and submit the annual review.',
    docs: () => ({
      title: 'Primary contact not an officer',
      description:
        'The contact that is marked as primary says that it is a consultant, or does not say that it is an officer of the company. Of several that are marked, only the first is judged.',
      bad: [
        { text: importer('contacts:\n  - { id: cso, ⟦primary: true⟧ }\n') },
        {
          text: importer(
            'contacts:\n  - { id: adv, ⟦primary: true⟧, companyOfficer: true, consultant: true }\n',
          ),
        },
      ],
      good: [
        {
          text: importer(
            'contacts:\n  - { id: cso, primary: true, companyOfficer: true }\n  - { id: adv, consultant: true }\n',
          ),
        },
        {
          text: importer(
            'contacts:\n  - { id: cso, primary: true, companyOfficer: true }\n  - { id: alt, primary: true }\n',
          ),
        },
      ],
    }),
  },
  check({ document, catalog, report }) {
    const account = accountOf({ document, catalog });
    const contacts = account ? contactsOf(account.profile) : [];
    const contact = contacts.find((each) => flagOf(each, 'primary') === 'yes');
    const primary = fieldAt(contact, 'primary');
    if (!contact || !primary) return;
    const isConsultant = flagOf(contact, 'consultant') === 'yes';
    if (!isConsultant && flagOf(contact, 'companyOfficer') !== 'no') return;
    report({ message: isConsultant ? 'consultant' : 'officer', at: pairOf(primary), criterion: '1.4' });
  },
});
