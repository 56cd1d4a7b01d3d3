import { compareIds } from '../../catalog/catalog.ts';
import type { Field } from '../../model/field.ts';
import type { Pair } from '../../syntax/node.ts';

/** Where a new answer goes: after the last one that stands before it in catalog order, else to the start of the section. */
export function answerBefore(section: Field, id: string): Pair | 'start' {
  if (section.node.kind !== 'mapping') return 'start';
  return (
    section.node.pairs.findLast(({ key }) => key.kind === 'scalar' && compareIds(key.text, id) < 0) ?? 'start'
  );
}
