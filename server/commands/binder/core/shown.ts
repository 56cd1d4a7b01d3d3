import { textOf, type Field } from '../../../model/field.ts';
import { shownText } from '../../../domain/secrets/shown-text.ts';

/** The text of a field for showing: `…` where a secret stands in it; undefined where it says nothing. */
export function shown(field: Field | undefined): string | undefined {
  const text = textOf(field)?.trim();
  return text === undefined || text === '' ? undefined : shownText(text);
}

/** Those of the texts that are there, for spreading into an object. */
export function present<Key extends string>(
  texts: Readonly<Record<Key, string | undefined>>,
): Partial<Record<Key, string>> {
  const there = Object.entries<string | undefined>(texts).filter(([, text]) => text !== undefined);
  return Object.fromEntries(there) as Partial<Record<Key, string>>;
}
