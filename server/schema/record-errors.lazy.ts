import * as validators from '../generated/record-validators.js';
import type { JsonValue } from './canonical-value.ts';
import type { ValidationError, Validator } from './validator.ts';

const VALIDATORS = new Map<string, Validator>(Object.entries(validators));

/**
 * The raw errors of a document that is no profile. A bundle of its own: who lints profiles alone does not load these
 * validators.
 *
 * @throws Error where the kind has no validator: what cannot be judged must not pass for a document without problems.
 */
export function recordErrors(kind: string, value: JsonValue): readonly ValidationError[] {
  const validate = VALIDATORS.get(kind);
  if (!validate) throw new Error('No validator was built for this kind of document.');
  return validate(value) ? [] : (validate.errors ?? []);
}
