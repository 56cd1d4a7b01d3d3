import type { OffsetRange, Pair } from '../syntax/node.ts';
import { fieldAtPath } from './field-at-path.ts';
import { isNull, type Field } from './field.ts';
import type { SourceFile } from './source-file.ts';

/** A minimal edit: this stretch is replaced by this text. */
export interface Edit {
  readonly range: OffsetRange;
  readonly newText: string;
}

/** How lines end in a file. */
export function lineEndOf({ text }: SourceFile): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

const lineStart = (text: string, offset: number) => text.lastIndexOf('\n', offset - 1) + 1;

/** The offset after the line break that ends the line of an offset; the end of the text where there is none. */
function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** The column of an offset in its line, in code units. */
function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** Whether only spaces stand before an offset in its line. */
function beginsLine(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === '';
}

/** Takes a pair out: in block style with its whole lines, in flow style with one comma. */
export function removePair(file: SourceFile, root: Field | undefined, field: Field): Edit[] {
  const { text } = file;
  const start = field.keyRange?.start ?? field.range.start;
  const { end } = field.range;
  const parent = fieldAtPath(root, field.path.slice(0, -1));
  const inFlow = parent?.node.kind === 'mapping' && parent.node.flow;
  if (!inFlow && beginsLine(text, start)) {
    return [
      { range: { start: lineStart(text, start), end: nextLine(text, Math.max(end, start)) }, newText: '' },
    ];
  }
  const after = /^\s*,\s*/.exec(text.slice(end))?.[0].length ?? 0;
  const before = after > 0 ? 0 : (/,\s*$/.exec(text.slice(0, start))?.[0].length ?? 0);
  return [{ range: { start: start - before, end: end + after }, newText: '' }];
}

/** How many spaces one level is indented in this file: as the first nested key is, else two. */
export function indentStep({ text }: SourceFile): number {
  const nested = /^[^\s#-][^\n]*:[ \t]*(?:#[^\n]*)?\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*( +)[^\s#-]/m.exec(
    text,
  )?.[1];
  return nested === undefined ? 2 : nested.length;
}

/** Where and how deep new pairs go into a mapping. */
interface Insertion {
  readonly offset: number;
  /** Spaces before each new line. */
  readonly indent: number;
  /** Text to put before the lines, where the place is not the start of a line. */
  readonly before: string;
  /** Whether the lines go into a mapping of flow style, `{ a: 1 }`. */
  readonly flow: boolean;
}

/** The place for a new pair in a mapping: after a pair, at its start, else at its end; indentation is taken from its siblings. */
function insertionInto(file: SourceFile, parent: Field, after: Pair | 'start' | undefined): Insertion {
  const { text } = file;
  const { node } = parent;
  const end = lineEndOf(file);
  if (node.kind === 'mapping' && node.flow) {
    // In flow style the order is of no use to a reader, so the end is safe.
    const last = after === 'start' ? node.pairs.at(-1) : (after ?? node.pairs.at(-1));
    return {
      offset: last?.range.end ?? node.range.start + 1,
      indent: 0,
      before: last ? ', ' : ' ',
      flow: true,
    };
  }
  const first = node.kind === 'mapping' ? node.pairs[0] : undefined;
  if (first && after === 'start') {
    const { start } = first.key.range;
    return { offset: lineStart(text, start), indent: columnOf(text, start), before: '', flow: false };
  }
  const own = first ? node.range.end : Math.max(parent.range.end, parent.keyRange?.end ?? 0);
  const anchor = after === undefined || after === 'start' ? own : after.range.end;
  const offset = nextLine(text, anchor);
  const isAtLineStart = offset === 0 || text[offset - 1] === '\n';
  const parentColumn = parent.keyRange ? columnOf(text, parent.keyRange.start) : -indentStep(file);
  const indent = first ? columnOf(text, first.key.range.start) : parentColumn + indentStep(file);
  return { offset, indent, before: isAtLineStart ? '' : end, flow: false };
}

/**
 * Inserts lines into a mapping (or under a key that has no value yet). Lines are indented relative to each other; the
 * first one begins at column zero. Only one-line pairs can go into flow style; others give no edit.
 */
export function insertLines(
  file: SourceFile,
  parent: Field,
  lines: readonly string[],
  after?: Pair | 'start',
): Edit[] {
  // The mapping of an alias stands elsewhere, and belongs to others too.
  if (parent.range !== parent.node.range && !isNull(parent)) return [];
  if (parent.node.kind !== 'mapping' && !isNull(parent)) return [];
  const { offset, indent, before, flow } = insertionInto(file, parent, after);
  const range = { start: offset, end: offset };
  if (flow) return lines.length === 1 ? [{ range, newText: before + (lines[0] ?? '') }] : [];
  const end = lineEndOf(file);
  const newText = lines.map((line) => (line === '' ? end : ' '.repeat(indent) + line + end)).join('');
  return [{ range, newText: before + newText }];
}
