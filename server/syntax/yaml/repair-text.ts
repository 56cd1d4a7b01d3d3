/** A text under repair: what the parser gets to see, and for each place in it the place in the author's text. */

/** The text as repaired so far. */
export interface RepairText {
  readonly source: string;
  /** `origin[i]` is the offset in the author's text of `source[i]`; one entry more than `source` has code units. */
  readonly origin: Uint32Array;
}

/** One replacement, in offsets of the text it is applied to. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text without any repair. */
export function unrepaired(source: string): RepairText {
  const origin = new Uint32Array(source.length + 1);
  for (let index = 0; index <= source.length; index++) origin[index] = index;
  return { source, origin };
}

/** Applies edits that do not overlap and are in order. */
export function applyEdits(text: RepairText, edits: readonly Edit[]): RepairText {
  const grown = edits.reduce((sum, { start, end, text: { length } }) => sum + length - (end - start), 0);
  const origin = new Uint32Array(text.origin.length + grown);
  let source = '';
  let from = 0;
  let to = 0;
  for (const edit of edits) {
    source += text.source.slice(from, edit.start) + edit.text;
    origin.set(text.origin.subarray(from, edit.start), to);
    to += edit.start - from;
    const replaced = edit.end - edit.start;
    for (let index = 0; index < edit.text.length; index++) {
      origin[to++] = text.origin[edit.start + Math.min(index, replaced)] ?? 0;
    }
    from = edit.end;
  }
  source += text.source.slice(from);
  origin.set(text.origin.subarray(from), to);
  return { source, origin };
}

/** An edit that puts spaces over everything but line breaks. */
export function blank(source: string, start: number, end: number): Edit {
  return { start, end, text: source.slice(start, end).replace(/[^\r\n]/g, ' ') };
}
