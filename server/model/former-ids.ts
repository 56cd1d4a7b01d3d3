import { fieldAt, isNull, items, textOf, type Field } from './field.ts';
import { insertLines, lineEndOf, type Edit } from './edits.ts';
import { idScalar } from './scalar-text.ts';
import type { SourceDocument, SourceFile } from './source-file.ts';

const KEY = 'formerIds';

/** Below the last item of a list in block style, with the same dash before it. */
function below(
  { text, lines }: SourceFile,
  { range }: Field,
): Omit<Edit, 'newText'> & { readonly dash: string } {
  const first = lines.lineRange(lines.positionAt(range.start).line);
  const last = lines.lineRange(lines.positionAt(range.end).line);
  const before = text.slice(first.start, range.start);
  // An anchor before the item is not repeated.
  const dash = /^[ \t]*-[ \t]+/.exec(before)?.[0] ?? before;
  return { range: { start: last.end, end: last.end }, dash };
}

/**
 * Adds the id that a document loses to its `formerIds`. An id that it had before and gets back goes from there. No edit
 * where the list belongs to other places too.
 */
export function addFormerId(
  file: SourceFile,
  { root }: SourceDocument,
  oldId: string,
  newId: string,
): readonly Edit[] {
  const written = idScalar(oldId);
  if (root?.node.kind !== 'mapping') return [];
  const list = fieldAt(root, KEY);
  if (!list) {
    const idPair = root.node.pairs.find(({ key }) => key.kind === 'scalar' && key.text === 'id');
    return insertLines(file, root, [`${KEY}: [${written}]`], idPair);
  }
  const { node, range } = list;
  if (range !== node.range) return [];
  if (isNull(list)) {
    const isEmpty = range.start === range.end;
    return [{ range, newText: `${isEmpty ? ' ' : ''}[${written}]` }];
  }
  if (node.kind === 'scalar') return [{ range, newText: `[${node.text}, ${written}]` }];
  const known = items(list);
  if (node.kind !== 'sequence' || known.some((item) => textOf(item) === oldId)) return [];
  const again = known.find((item) => textOf(item) === newId);
  if (again) return [{ range: again.range, newText: written }];
  const last = known.at(-1);
  if (!last) return [{ range, newText: `[${written}]` }];
  if (node.flow) return [{ range: { start: last.range.end, end: last.range.end }, newText: `, ${written}` }];
  const { range: place, dash } = below(file, last);
  return [{ range: place, newText: lineEndOf(file) + dash + written }];
}
