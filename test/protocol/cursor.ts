import type { Position } from 'vscode-languageserver-types';

const MARKER = '‸';

/** A text and the place that `‸` marks in it. */
export interface TextWithCursor {
  readonly text: string;
  readonly position: Position;
}

/**
 * Takes the marker `‸` out of a text.
 *
 * @throws Error where it does not stand there exactly once
 */
export function cursor(marked: string): TextWithCursor {
  const [before = '', after, ...more] = marked.split(MARKER);
  if (after === undefined || more.length > 0) throw new Error(`The text needs one ${MARKER}.`);
  const lines = before.split(/\r\n|\r|\n/);
  return {
    text: before + after,
    position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 },
  };
}
