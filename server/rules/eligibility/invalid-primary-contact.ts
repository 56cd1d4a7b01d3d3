import { child, fieldAt } from '../../model/field.ts';
import { defineRule, keyOf } from '../rule.ts';
import { accountOf, importer } from './applies.ts';
import { contactsOf, flagOf } from './contacts.ts';

/** There is not exactly one primary contact. */
export const invalidPrimaryContact = defineRule({
  meta: {
    id: 'eligibility/invalid-primary-contact',
    target: 'SecurityProfile',
    inherited: 'here',
    severity: 'error',
    scope: 'document',
    criteria: ['1.4'],
    messages: {
      missing: {
        what: 'No contact is marked as primary.',
        help: 'Mark the officer who answers for the program with primary: true.',
      },
      repeated: {
        what: 'A second contact is marked as primary.',
        help: 'Keep one primary contact; mark the others with alternate: true.',
      },
    },
    why: 'CBP speaks with one primary contact of each company.',
    docs: () => ({
      title: 'Primary contact',
      description:
        'Exactly one contact is the primary one. Where no contact is listed, it is told at the kind.',
      bad: [
        { text: importer('⟦contacts⟧:\n  - { id: cso, companyOfficer: true }\n') },
        { text: importer('contacts:\n  - { id: cso, primary: true }\n  - { id: alt, primary: ⟦true⟧ }\n') },
        { text: importer('').replace('SecurityProfile', '⟦SecurityProfile⟧') },
      ],
      good: [
        { text: importer('contacts:\n  - { id: cso, primary: true }\n  - { id: alt, primary: false }\n') },
        {
          text: importer('contacts:\n  - { name: A. Sample, primary: true }\n'),
          note: 'Only the id is missing.',
        },
        {
          text: importer('contacts:\n  - { id: cso, primary: yes }\n'),
          note: 'That the value is not true or false is told by the schema.',
        },
      ],
    }),
  },
  check({ document, catalog, report }) {
    const account = accountOf({ document, catalog });
    if (!account) return;
    const { profile } = account;
    const flags = contactsOf(profile).map((contact) => ({ contact, flag: flagOf(contact, 'primary') }));
    const marked = flags.flatMap(({ contact, flag }) =>
      flag === 'yes' ? (child(contact, 'primary') ?? []) : [],
    );
    for (const second of marked.slice(1)) report({ message: 'repeated', at: second, criterion: '1.4' });
    const contacts = fieldAt(profile.root, 'contacts');
    const place = contacts ? keyOf(contacts) : profile.kindField;
    if (place && flags.every(({ flag }) => flag === 'no'))
      report({
        message: 'missing',
        at: { range: place.range, path: ['contacts', 'primary'] },
        criterion: '1.4',
      });
  },
});
