import type { Field } from '../../model/field.ts';
import type { Edit } from '../../model/edits.ts';

/** Writes another path in place of a field's, in the quotes that it has; undefined where its form cannot be kept. */
export function pathEdit({ node, range }: Field, path: string): Edit | undefined {
  if (node.kind !== 'scalar') return undefined;
  // An alias is replaced by the path itself: what it stands for belongs to others too.
  if (node.range.start !== range.start) return { range, newText: JSON.stringify(path) };
  switch (node.style) {
    case 'plain':
      return { range, newText: path };
    case 'single-quoted':
      return { range, newText: `'${path.replaceAll("'", "''")}'` };
    case 'double-quoted':
      return { range, newText: JSON.stringify(path) };
    case 'literal':
    case 'folded':
      return undefined;
  }
}
