import { booleanOf, child, fieldAt } from '../../model/field.ts';
import { defineRule, keyOf } from '../rule.ts';
import { accountOf, accountText, importer } from './applies.ts';

/** Nobody stands in for the primary contact. */
export const alternateContactMissing = defineRule({
  meta: {
    id: 'account/alternate-contact-missing',
    target: 'SecurityProfile',
    severity: 'warning',
    scope: 'document',
    criteria: ['1.4'],
    messages: {
      missing: {
        what: {
          en: 'No contact is marked as alternate.',
          es: 'Ningún contacto está marcado como suplente (alternate).',
        },
        help: {
          en: 'Mark the person who stands in with alternate: true.',
          es: 'Marque a quien suple con alternate: true.',
        },
      },
    },
    why: {
      en: 'Mail from CBP has short limits; somebody has to read it when the primary contact is away.',
      es: 'Los correos de CBP tienen plazos cortos; alguien debe leerlos cuando el contacto principal no está.',
    },
    docs: {
      title: 'Alternate contact missing',
      description:
        'No contact stands in for the primary one. For exporters, whom the programme asks for it by name, it is an error.',
      bad: [
        { text: importer('⟦contacts⟧:\n  - { id: cso, primary: true, companyOfficer: true }\n') },
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
        { text: importer(''), note: 'Without contacts only the primary one is told.' },
      ],
    },
  },
  check({ document, catalogue, report }) {
    const account = accountOf({ document, catalogue });
    const contacts = fieldAt(account?.profile.root, 'contacts');
    if (!account || !contacts || account.profile.contacts.length === 0) return;
    if (account.profile.contacts.some(({ field }) => booleanOf(child(field, 'alternate')) === true)) return;
    report({
      message: 'missing',
      at: { range: keyOf(contacts).range, path: ['contacts', 'alternate'] },
      severity: account.entity.alternateContact,
      criterion: '1.4',
    });
  },
});
