import { child, fieldAt, fields, itemAt, oneOrMany, type Field } from './field.ts';
import type { Path } from '../syntax/yaml/path.ts';

/** The field at a path from the top of a document; undefined where the path leads nowhere. */
export function fieldAtPath(root: Field | undefined, path: Path): Field | undefined {
  let here = root;
  for (const step of path) {
    here = typeof step === 'string' ? fieldAt(here, step) : itemAt(here, step);
  }
  return here;
}

/** The fields at a place: `*` is any key, `[]` each item of a list or the one thing that stands for it. */
export function fieldsAt(field: Field | undefined, steps: readonly string[]): Field[] {
  const [step, ...rest] = steps;
  if (!field) return [];
  if (step === undefined) return [field];
  if (step === '*') return fields(field).flatMap((each) => fieldsAt(each, rest));
  if (step === '[]') return oneOrMany(field).flatMap((each) => fieldsAt(each, rest));
  return fieldsAt(child(field, step), rest);
}
