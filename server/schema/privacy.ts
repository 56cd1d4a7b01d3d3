import type { Path } from '../syntax/yaml/path.ts';
import { schemaAt } from './schema-at.ts';

/**
 * What a text could give away: a person's name; `somebody`, the id of a contact, a role or a name; how to reach them; a
 * number by which authorities or contracts know a company; the name of a company or of a place.
 */
export type PrivateCategory =
  'person' | 'somebody' | 'email' | 'phone' | 'address' | 'identifier' | 'organization' | 'place';

/** What a text gives away; false where it may be told, once what is private elsewhere is replaced in it. */
export type Privacy = PrivateCategory | false;

/**
 * What the value at a path of a document gives away, by the schema of its kind. Undefined where the schema does not say,
 * also for keys that it does not know: such a text is to be taken for private.
 */
export function privacyAt(kind: string, path: Path): Privacy | undefined {
  const schema = schemaAt(kind, path);
  if (!schema) return undefined;
  const { 'x-private': said, type } = schema;
  if (said !== undefined) return said as Privacy;
  const isClosed = schema['enum'] !== undefined || schema['const'] !== undefined;
  const isText = type === 'string' || (Array.isArray(type) && type.includes('string'));
  return isClosed || !isText ? false : undefined;
}
