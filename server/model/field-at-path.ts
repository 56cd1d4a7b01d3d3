import { fieldAt, items, type Field } from './field.ts';
import type { Path } from '../syntax/yaml/path.ts';

/** The field at a path from the top of a document; undefined where the path leads nowhere. */
export function fieldAtPath(root: Field | undefined, path: Path): Field | undefined {
  let here = root;
  for (const step of path) {
    here =
      typeof step === 'string'
        ? fieldAt(here, step)
        : items(here).find(({ path: own }) => own.at(-1) === step);
  }
  return here;
}
