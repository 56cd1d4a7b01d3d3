import type { RuleContext } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { profileWith } from '../examples/profiles.ts';
import { ownerIds } from './owners.ts';
import { suggested } from '../shared/suggested.ts';

const CONTACTS = 'contacts:\n  - { id: cso, name: A. Ruiz }\n';

/** The contacts that a document may name; undefined where they cannot be known. */
function knownContacts({
  document,
  project,
}: Pick<RuleContext, 'document' | 'project'>): readonly string[] | undefined {
  const { profile } = document;
  // What a profile inherits from a base that cannot be used is not known.
  if (profile?.isOverlay) return undefined;
  // A base may be completed by what extends it.
  if (profile && profile.entity === undefined) return undefined;
  const contacts = profile ? profile.contacts.map(({ id }) => id) : [...project.index.contacts];
  // A list that is missing altogether is one fault, told once by a rule of the account.
  return contacts.length > 0 ? contacts : undefined;
}

/** An owner that is written as an id and is no contact. */
export const unknownContact = defineRule({
  meta: {
    id: 'reference/unknown-contact',
    target: 'effective',
    inherited: 'here',
    severity: 'error',
    scope: 'workspace',
    fixable: true,
    messages: {
      misspelled: {
        what: 'There is no contact {id}; did you mean {nearest}?',
        help: 'Write the id of a contact, or a role in words with a capital letter.',
      },
      unknown: {
        what: 'There is no contact {id}.',
        help: 'Add the contact, or write a role in words with a capital letter.',
      },
    },
    docs: () => ({
      title: 'Unknown contact',
      description:
        'An owner, reviewer, signer or portal user is written as an id (one word in lower case) and no contact has that id. A role in words, with a space or a capital letter, is never looked up. A profile that builds on others has their contacts too, and their owners must be among its contacts. Bases are not judged, nor is anything where no contact is listed at all.',
      bad: [
        {
          text: profileWith(
            'sealSecurity',
            '"6.2":\n  status: planned\n  owner: ⟦cs0⟧\n  targetDate: 2027-01-31',
            CONTACTS,
          ),
        },
      ],
      good: [
        {
          text: profileWith(
            'sealSecurity',
            '"6.2": { status: planned, owner: cso, targetDate: 2027-01-31 }',
            CONTACTS,
          ),
        },
        {
          text: profileWith(
            'sealSecurity',
            '"6.2": { status: planned, owner: Dock Supervisor, targetDate: 2027-01-31 }',
            CONTACTS,
          ),
        },
        {
          text: profileWith(
            'sealSecurity',
            '"6.2": { status: planned, owner: Supervisor, targetDate: 2027-01-31 }',
            CONTACTS,
          ),
        },
        {
          text: profileWith('sealSecurity', '"6.2": { status: planned, owner: cso, targetDate: 2027-01-31 }'),
          note: 'No contact is listed at all; that is told once, elsewhere.',
        },
      ],
    }),
  },
  check({ document, project, writtenIn, locale, shared, report }) {
    const owners = ownerIds({ document, shared });
    const contacts = owners.length > 0 ? knownContacts({ document, project }) : undefined;
    if (!contacts) return;
    const missing = new Set<string>();
    for (const { field, id, criterion } of owners) {
      if (contacts.includes(id)) continue;
      const isInherited = writtenIn(field.path) !== document.uri;
      // A contact that a base counts on is missing once, however many answers of the base name it.
      if (isInherited && missing.has(id)) continue;
      missing.add(id);
      const { message, nearest, fixes } = suggested(id, contacts, field, locale);
      report({
        message,
        at: field,
        data: { id, nearest },
        ...(criterion === undefined ? {} : { criterion }),
        ...(fixes && !isInherited ? { fixes } : {}),
      });
    }
  },
});
