import type { OffsetRange } from './node.ts';

/** A place as editors count it: zero-based line, zero-based UTF-16 code unit in the line. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/** Leads from offsets to lines and back. Lines end with `\n`, `\r\n` or `\r`. */
export interface LineIndex {
  /** At least 1; a line break at the end of the text begins one more, empty line. */
  readonly lineCount: number;
  /** An offset outside the text counts as its nearest end. */
  readonly positionAt: (offset: number) => LinePosition;
  /** A place behind the end of its line counts as the end of the line. */
  readonly offsetAt: (position: LinePosition) => number;
  /** A line without its line break; a line that does not exist is empty, at the nearest end of the text. */
  readonly lineRange: (line: number) => OffsetRange;
}

const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** An index of a text's lines, computed at the first question. */
export function createLineIndex(text: string): LineIndex {
  let computed: readonly number[] | undefined;
  const starts = () => (computed ??= lineStarts(text));

  function lineOf(offset: number): number {
    const all = starts();
    let low = 0;
    let high = all.length;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if ((all[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low;
  }

  function lineRange(line: number): OffsetRange {
    const all = starts();
    if (line < 0) return { start: 0, end: 0 };
    const start = all[line] ?? text.length;
    let end = all[line + 1] ?? text.length;
    if (end > start && text.charCodeAt(end - 1) === LINE_FEED) end--;
    if (end > start && text.charCodeAt(end - 1) === RETURN) end--;
    return { start, end };
  }

  return {
    get lineCount() {
      return starts().length;
    },
    positionAt(offset) {
      const inside = Math.min(Math.max(offset, 0), text.length);
      const line = lineOf(inside);
      return { line, character: inside - (starts()[line] ?? 0) };
    },
    offsetAt({ line, character }) {
      const { start, end } = lineRange(line);
      return Math.min(start + Math.max(character, 0), end);
    },
    lineRange,
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    // Nearly every text; the search of the engine is many times as fast as a loop.
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED) starts.push(at + 1);
    else if (code === RETURN && text.charCodeAt(at + 1) !== LINE_FEED) starts.push(at + 1);
  }
  return starts;
}
