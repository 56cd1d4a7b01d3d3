import type { OffsetRange } from '../syntax/node.ts';

/** Takes the marks `⟦…⟧` out of a text. Marks may not nest. */
export function unmark(marked: string): { readonly text: string; readonly marked: readonly OffsetRange[] } {
  const ranges: OffsetRange[] = [];
  let text = '';
  for (const part of marked.split(/(?=[⟦⟧])/)) {
    const mark = part[0];
    if (mark === '⟦') ranges.push({ start: text.length, end: text.length });
    const open = ranges.at(-1);
    if (mark === '⟧' && open) ranges[ranges.length - 1] = { start: open.start, end: text.length };
    text += mark === '⟦' || mark === '⟧' ? part.slice(1) : part;
  }
  return { text, marked: ranges };
}
