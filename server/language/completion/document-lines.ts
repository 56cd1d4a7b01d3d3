import type { SourceFile } from '../../model/source-file.ts';
import type { OffsetRange } from '../../syntax/node.ts';
import { isDocumentMark } from './block-lines.ts';

/** The lines of the document under the cursor. */
export interface DocumentLines {
  readonly lines: readonly string[];
  /** Number of the cursor's line among them. */
  readonly here: number;
  /** Where they begin and end in the file. */
  readonly start: number;
  readonly end: number;
}

/** The lines between the document marks around an offset; undefined on such a mark. */
export function documentLines(
  file: SourceFile,
  offset: number,
  within: OffsetRange,
): DocumentLines | undefined {
  const { line: cursor } = file.lines.positionAt(offset);
  const lineText = (line: number) => {
    const { start, end } = file.lines.lineRange(line);
    return file.text.slice(start, Math.min(end, within.end));
  };
  if (isDocumentMark(lineText(cursor))) return undefined;
  const top = file.lines.positionAt(within.start).line;
  const bottom = file.lines.positionAt(within.end).line;
  let first = cursor;
  while (first > top && !isDocumentMark(lineText(first - 1))) first -= 1;
  let last = cursor;
  while (last < bottom && !isDocumentMark(lineText(last + 1))) last += 1;
  const lines = Array.from({ length: last - first + 1 }, (_, index) => lineText(first + index));
  return {
    lines,
    here: cursor - first,
    start: file.lines.lineRange(first).start,
    end: file.lines.lineRange(last).end,
  };
}
