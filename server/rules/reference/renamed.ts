import { child, items, textOf } from '../../model/field.ts';
import type { ProjectIndex } from '../../workspace/project-index.ts';

/** The id that a procedure has today, given one that it had before (`formerIds`); undefined where no one procedure had it. */
export function renamedTo(index: ProjectIndex, formerId: string): string | undefined {
  const [bearer, another] = index
    .ofKind('Procedure')
    .filter(({ root }) => items(child(root, 'formerIds')).some((item) => textOf(item) === formerId));
  return another ? undefined : bearer?.id;
}
