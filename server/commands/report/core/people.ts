import { child, textOf } from '../../../model/field.ts';
import type { Item } from '../../../kinds/security-profile/view.ts';
import type { SourceDocument } from '../../../model/source-document.ts';
import type { Extract, ProjectIndex } from '../../../workspace/project-index.ts';
import { profilesNamed } from '../../../domain/company/served-profiles.ts';
import type { ReportPerson } from './report-data.ts';
import { given, shown, shownAt } from './shown.ts';

/** Finds who is meant by what is written under `owner`; undefined where nothing is written. */
export type FindPerson = (written: string | undefined) => ReportPerson | undefined;

/** A contact, and the profile in which it stands. */
interface KnownContact {
  readonly profile: string;
  readonly id: string;
  readonly name: string | undefined;
  readonly role: string | undefined;
}

const contactOf = ({ id, field }: Item, profile: string): KnownContact => ({
  profile,
  id,
  name: shownAt(field, 'name'),
  role: shownAt(field, 'role'),
});

const contactsIn: Extract<readonly KnownContact[]> = ({ profile, id = '' }) =>
  (profile?.contacts ?? []).map((contact) => contactOf(contact, id));

const allContacts = (index: ProjectIndex): readonly KnownContact[] =>
  index.gather(['SecurityProfile'], contactsIn).flatMap(({ value }) => value);

/** One word in lower case is an id, perhaps after the id of its document; anything else is a role in words. */
const ID = /^(?:(?<profile>[a-z0-9-]+)#)?(?<id>[a-z0-9]+(?:-[a-z0-9]+)*)$/;

function finderIn(own: readonly KnownContact[], others: readonly KnownContact[]): FindPerson {
  return (written) => {
    const text = written?.trim();
    if (text === undefined || text === '') return undefined;
    const match = ID.exec(text)?.groups;
    if (!match) return { role: shown(text) };
    const isMeant = ({ id, profile }: KnownContact) =>
      id === match['id'] && (match['profile'] === undefined || profile === match['profile']);
    const [first, ...more] = own.some(isMeant) ? own.filter(isMeant) : others.filter(isMeant);
    // The same id may be another person in each company: then nobody can tell who is meant.
    const isOne = first && more.every(({ name, role }) => name === first.name && role === first.role);
    return { id: shown(text), ...(isOne ? given({ name: first.name, role: first.role }) : {}) };
  };
}

/** Finds people as an effective profile means them: among its own contacts, else among those of all profiles. */
export function peopleOfProfile(document: SourceDocument, index: ProjectIndex): FindPerson {
  const { profile, id = '' } = document;
  const own = (profile?.contacts ?? []).map((contact) => contactOf(contact, id));
  return finderIn(own, index.derive(allContacts));
}

/** Finds people as any other document means them: among the contacts of the profiles that it serves. */
export function peopleOfDocument({ root }: SourceDocument, index: ProjectIndex): FindPerson {
  const all = index.derive(allContacts);
  const served = profilesNamed(root);
  return finderIn(served ? all.filter(({ profile }) => served.includes(profile)) : all, all);
}

/** Who is meant under the key `owner`. */
export const ownerIn = (holder: Parameters<typeof child>[0], find: FindPerson): ReportPerson | undefined =>
  find(textOf(child(holder, 'owner')));
