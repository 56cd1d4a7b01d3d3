import type { RuleContext } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { profileWith } from '../examples/profiles.ts';
import { ownerIds } from './owners.ts';
import { suggested } from './suggested.ts';

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
        what: {
          en: 'There is no contact {id}; did you mean {nearest}?',
          es: 'No existe el contacto {id}; ¿quiso decir {nearest}?',
        },
        help: {
          en: 'Write the id of a contact, or a role in words with a capital letter.',
          es: 'Escriba el id de un contacto, o un puesto en palabras con mayúscula.',
        },
      },
      unknown: {
        what: { en: 'There is no contact {id}.', es: 'No existe el contacto {id}.' },
        help: {
          en: 'Add the contact, or write a role in words with a capital letter.',
          es: 'Añada el contacto, o escriba un puesto en palabras con mayúscula.',
        },
      },
    },
    docs: () => ({
      title: { en: 'Unknown contact', es: 'Contacto desconocido' },
      description: {
        en: 'An owner, reviewer, signer or portal user is written as an id (one word in lower case) and no contact has that id. A role in words, with a space or a capital letter, is never looked up. A profile that builds on others has their contacts too, and their owners must be among its contacts. Bases are not judged, nor is anything where no contact is listed at all.',
        es: 'Un responsable, revisor, firmante o usuario del portal está escrito como id (una palabra en minúsculas) y ningún contacto tiene ese id. Un puesto en palabras, con un espacio o una mayúscula, nunca se busca. Un perfil que se construye sobre otros tiene también los contactos de ellos. Las bases no se juzgan, ni tampoco nada donde no hay contactos listados.',
      },
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
          note: {
            en: 'No contact is listed at all; that is told once, elsewhere.',
            es: 'No hay ningún contacto listado; eso se indica una vez, en otro lugar.',
          },
        },
      ],
    }),
  },
  check({ document, project, writtenIn, localize, shared, report }) {
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
      const { message, nearest, fixes } = suggested(id, contacts, field, localize);
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
