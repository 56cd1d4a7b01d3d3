import { child, fieldAt, itemAt, textOf, type Field } from './field.ts';
import type { Path } from '../syntax/yaml/path.ts';

/** A path in words of ids: a step into a list is the item's `id`, else its position. */
export function pathText(root: Field | undefined, path: Path): string {
  let here = root;
  return path
    .map((step) => {
      if (typeof step === 'string') {
        here = fieldAt(here, step);
        return step;
      }
      here = itemAt(here, step);
      return textOf(child(here, 'id')) ?? String(step);
    })
    .join('.');
}
