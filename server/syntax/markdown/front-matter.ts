import type { OffsetRange } from '../node.ts';

/** The YAML at the head of a Markdown file. */
export interface FrontMatter {
  /** The YAML between the two fences. */
  readonly range: OffsetRange;
  /** Where the line after the closing fence begins. */
  readonly bodyStart: number;
}

/**
 * Finds front matter without parsing it: the text must start with a line `---`, and a later line `---` (or `...`)
 * closes it. Undefined otherwise.
 */
export function frontMatter(text: string): FrontMatter | undefined {
  const opening = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/.exec(text);
  if (!opening) return undefined;
  const start = opening[0].length;
  const fence = /^(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$(?![^]))/gm;
  fence.lastIndex = start;
  const closing = fence.exec(text);
  if (!closing) return undefined;
  return { range: { start, end: closing.index }, bodyStart: closing.index + closing[0].length };
}
