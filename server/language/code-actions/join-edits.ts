import type { Edit } from '../../model/edits.ts';

const LINE_END = /^\r?\n/;

/**
 * Edits in the order of the text. Several insertions at one place become one, in the order given; undefined where two
 * edits overlap, which no client can apply. A change that several edits bring, such as taking a null away, is made once.
 */
export function joinEdits(edits: readonly Edit[]): readonly Edit[] | undefined {
  const ordered = edits
    .map((edit, order) => ({ edit, order }))
    .sort(
      (a, b) =>
        a.edit.range.start - b.edit.range.start || a.edit.range.end - b.edit.range.end || a.order - b.order,
    );
  const joined: Edit[] = [];
  for (const { edit } of ordered) {
    const last = joined.at(-1);
    if (last && isInsertion(last) && isInsertion(edit) && last.range.start === edit.range.start) {
      joined[joined.length - 1] = { range: last.range, newText: continued(last.newText, edit.newText) };
    } else if (last && isSameChange(last, edit)) {
      continue;
    } else if (last && edit.range.start < last.range.end) {
      return undefined;
    } else {
      joined.push(edit);
    }
  }
  return joined;
}

const isSameChange = (a: Edit, b: Edit) =>
  a.range.start === b.range.start && a.range.end === b.range.end && a.newText === b.newText;

const isInsertion = ({ range }: Edit) => range.start === range.end;

/** At the end of a text without a line break each insertion brings its own; one is enough. */
function continued(before: string, next: string): string {
  return before + (before.endsWith('\n') ? next.replace(LINE_END, '') : next);
}
