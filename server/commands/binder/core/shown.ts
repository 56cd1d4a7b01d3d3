import { textOf, type Field } from '../../../model/field.ts';
import { holdsSecret } from '../../../domain/secrets/secret-places.ts';

/** Stands for a text that is not shown, because a secret stands in it. */
const HIDDEN = '…';

/** The text of a field for showing: {@link HIDDEN} where a secret stands in it; undefined where it says nothing. */
export function shown(field: Field | undefined): string | undefined {
  const text = textOf(field)?.trim();
  return text === undefined || text === '' ? undefined : shownText(text);
}

/** The text for showing: {@link HIDDEN} where a secret stands in it. */
export function shownText(text: string): string {
  return holdsSecret(text) ? HIDDEN : text;
}

/** Those of the texts that are there, for spreading into an object. */
export function present<Key extends string>(
  texts: Readonly<Record<Key, string | undefined>>,
): Partial<Record<Key, string>> {
  const there = Object.entries<string | undefined>(texts).filter(([, text]) => text !== undefined);
  return Object.fromEntries(there) as Partial<Record<Key, string>>;
}
