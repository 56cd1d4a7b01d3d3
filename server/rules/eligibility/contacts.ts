import { booleanOf, child, items, type Field } from '../../model/field.ts';
import type { SecurityProfile } from '../../kinds/security-profile/view.ts';

/** The contacts of a profile, also those without an id, which the schema reports. */
export function contactsOf({ root }: SecurityProfile): Field[] {
  return items(child(root, 'contacts'));
}

/** What a contact says of itself under a key; unclear where the value is neither true nor false, which the schema reports. */
export function flagOf(contact: Field, key: string): 'yes' | 'no' | 'unclear' {
  const field = child(contact, key);
  if (!field) return 'no';
  const value = booleanOf(field);
  if (value === undefined) return 'unclear';
  return value ? 'yes' : 'no';
}
