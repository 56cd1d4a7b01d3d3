import { child, textOf, type Field } from '../../../model/field.ts';
import { ID } from '../../../model/symbols.ts';
import type { SecurityProfile } from '../../../kinds/security-profile/view.ts';
import type { ProjectIndex } from '../../../workspace/project-index.ts';
import { definitionsIn } from '../../../workspace/reference-graph.ts';
import type { Person } from './binder.ts';
import { shownText } from '../../../domain/secrets/shown-text.ts';
import { present, shown } from './shown.ts';

/** Finds out who is meant by what an answer says. */
export interface People {
  /** The one under `owner`, `by` or another field of that form: a contact’s id, or a role in words. */
  named(field: Field | undefined): Person | undefined;
  /** The partner under `performedBy`. */
  partner(field: Field | undefined): Person | undefined;
}

/** The people of a profile, and the partners of its project. */
export function peopleOf(profile: SecurityProfile, index: ProjectIndex): People {
  return {
    named(field) {
      const text = textOf(field)?.trim();
      if (text === undefined || text === '') return undefined;
      const contact = ID.test(text) ? profile.contacts.find(({ id }) => id === text) : undefined;
      const name = shown(child(contact?.field, 'name'));
      const role = shown(child(contact?.field, 'role'));
      if (!contact || (name ?? role) === undefined) {
        const words = shown(field) ?? '';
        return { key: `role ${words.toLowerCase()}`, kind: 'role', role: words };
      }
      return { key: `contact ${text}`, kind: 'contact', ...present({ name, role }) };
    },
    partner(field) {
      const id = shown(field);
      if (id === undefined) return undefined;
      const [found] = index.derive(definitionsIn).find('Partner', id);
      return { key: `partner ${id}`, kind: 'partner', name: shownText(found?.name ?? id) };
    },
  };
}
