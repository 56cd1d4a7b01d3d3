import type { Range } from 'vscode-languageserver-types';
import type { SourceFile } from '../model/source-file.ts';
import type { OffsetRange } from '../syntax/node.ts';

/** A stretch of a file as the protocol writes it. */
export function rangeOf({ lines }: SourceFile, { start, end }: OffsetRange): Range {
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}
