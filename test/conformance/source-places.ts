/** A stretch of a text: lines and columns from one, the end exclusive. */
export interface Stretch {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Where the lines of a text begin; kept, because a large text is asked thousands of times. */
const known = new Map<string, readonly number[]>();

function startsOf(source: string): readonly number[] {
  const starts = known.get(source) ?? [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
  known.set(source, starts);
  return starts;
}

/** The offset of a place whose column counts UTF-16 code units. */
function unitOffset(source: string, line: number, column: number): number {
  return (startsOf(source)[line - 1] ?? source.length) + column - 1;
}

/** The offset of a place whose column counts bytes of UTF-8. */
export function byteOffset(source: string, line: number, column: number): number {
  const start = unitOffset(source, line, 1);
  const bytes = Buffer.from(source.slice(start, unitOffset(source, line + 1, 1))).subarray(0, column - 1);
  return start + bytes.toString().length;
}

/** The text of a stretch, by the way in which its columns count. */
export function textAt(source: string, stretch: Stretch, offset = unitOffset): string {
  return source.slice(
    offset(source, stretch.line, stretch.column),
    offset(source, stretch.endLine, stretch.endColumn),
  );
}

/** A text with stretches replaced; they do not overlap. */
export function replaced(
  source: string,
  edits: readonly { readonly at: Stretch; readonly text: string }[],
  offset = unitOffset,
): string {
  return edits
    .map(({ at, text }) => ({
      start: offset(source, at.line, at.column),
      end: offset(source, at.endLine, at.endColumn),
      text,
    }))
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, text }) => result.slice(0, start) + text + result.slice(end), source);
}
