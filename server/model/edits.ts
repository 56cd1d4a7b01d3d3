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

const lineStart = (text: string, offset: number) =>
  offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;

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

/** Whether a field is reached through an alias or a merge key: what stands there belongs to other places too. */
function isShared(root: Field | undefined, { path, keyRange }: Field): boolean {
  let here = root;
  for (const step of path.slice(0, -1)) {
    here = fieldAtPath(here, [step]);
    if (here && here.range !== here.node.range) return true;
  }
  const own = here?.node.range;
  return !!own && !!keyRange && (keyRange.start < own.start || own.end < keyRange.end);
}

/** Whether a stretch holds an anchor that is used elsewhere. */
function holdsUsedAnchor(text: string, { start, end }: OffsetRange): boolean {
  const rest = text.slice(0, start) + text.slice(end);
  return [...text.slice(start, end).matchAll(/&([^\s,[\]{}]+)/g)].some(([, name]) =>
    rest.includes(`*${name}`),
  );
}

/**
 * Takes a pair out: in block style with its whole lines, in flow style with one comma. No edit where other places use
 * what stands there, or where the key is written with `?`.
 */
export function removePair(file: SourceFile, root: Field | undefined, field: Field): Edit[] {
  const { text } = file;
  const start = field.keyRange?.start ?? field.range.start;
  const end = Math.max(field.range.end, start);
  const parent = fieldAtPath(root, field.path.slice(0, -1));
  const line = lineStart(text, start);
  if (isShared(root, field) || holdsUsedAnchor(text, { start, end })) return [];
  if (/\?[ \t]+$/.test(text.slice(line, start))) return [];
  const mapping = parent?.node.kind === 'mapping' ? parent.node : undefined;
  if (mapping?.flow) return [{ range: withOneComma(text, start, end), newText: '' }];
  const isOnlyOne = mapping?.pairs.length === 1 && /^[ \t]*-[ \t]+$/.test(text.slice(line, start));
  if (isOnlyOne || beginsLine(text, start)) {
    return [{ range: { start: line, end: nextLine(text, end) }, newText: '' }];
  }
  // The first pair of a list's item: the next one moves up to the dash, unless comments stand between.
  const next = mapping?.pairs.find(({ key }) => key.range.start > start)?.key.range.start;
  const isNear = next !== undefined && text.slice(end, next).trim() === '';
  return [{ range: { start, end: isNear ? next : end }, newText: '' }];
}

/** The stretch of a pair in flow style with the comma that has no use without it. */
function withOneComma(text: string, start: number, end: number): OffsetRange {
  const after = /^\s*,\s*/.exec(text.slice(end))?.[0];
  if (after === undefined)
    return { start: start - (/,\s*$/.exec(text.slice(0, start))?.[0].length ?? 0), end };
  // A comment needs the space before it.
  const isCommented = text[end + after.length] === '#';
  return { start, end: end + (isCommented ? after.trimEnd() : after).length };
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
  /** Whether the lines go before the key behind the dash of a list's item: the dash indents the first one, they indent the key. */
  readonly behindDash?: true;
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
    if (!beginsLine(text, start)) {
      return { offset: start, indent: columnOf(text, start), before: '', flow: false, behindDash: true };
    }
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
  if (parent.range !== parent.node.range) return [];
  if (parent.node.kind !== 'mapping' && !isNull(parent)) return [];
  const { offset, indent, before, flow, behindDash } = insertionInto(file, parent, after);
  const range = { start: offset, end: offset };
  if (flow) return lines.length === 1 ? [{ range, newText: before + (lines[0] ?? '') }] : [];
  const end = lineEndOf(file);
  const margin = ' '.repeat(indent);
  if (behindDash) {
    const [head = '', ...more] = lines;
    const below = more.map((line) => end + (line === '' ? '' : margin + line)).join('');
    return [{ range, newText: head + below + end + margin }];
  }
  const newText = lines.map((line) => (line === '' ? end : margin + line + end)).join('');
  return [...withoutNull(file, parent), { range, newText: before + newText }];
}

/** Takes away a `null` or `~` that is written as the value of a key, and the space before it. */
function withoutNull({ text }: SourceFile, { node, keyRange }: Field): Edit[] {
  const { start, end } = node.range;
  if (node.kind === 'mapping' || start === end || !keyRange) return [];
  const space = /[ \t]*$/.exec(text.slice(keyRange.end, start))?.[0].length ?? 0;
  return [{ range: { start: start - space, end }, newText: '' }];
}

/** A pair as it is written: in lines, the first of which begins at column zero, and in flow style. */
export interface WrittenPair {
  readonly lines: readonly string[];
  readonly flow: string;
}

/**
 * Replaces a pair where it stands; what follows it in its line, such as a comment, stays. No edit where other places use
 * what stands there.
 */
export function replacePair(
  file: SourceFile,
  root: Field | undefined,
  field: Field,
  { lines, flow }: WrittenPair,
): Edit[] {
  const { text } = file;
  const start = field.keyRange?.start ?? field.range.start;
  const end = Math.max(field.range.end, field.keyRange?.end ?? start);
  if (isShared(root, field) || holdsUsedAnchor(text, { start, end })) return [];
  if (/\?[ \t]+$/.test(text.slice(lineStart(text, start), start))) return [];
  const parent = fieldAtPath(root, field.path.slice(0, -1))?.node;
  const isFollowed = text.slice(end, nextLine(text, end)).trim() !== '';
  const isInFlow = parent?.kind === 'mapping' && parent.flow;
  // Behind lines of block text a comment would become part of it.
  if (isInFlow || (isFollowed && lines.length > 1)) return [{ range: { start, end }, newText: flow }];
  const margin = lineEndOf(file) + ' '.repeat(columnOf(text, start));
  return [{ range: { start, end }, newText: lines.join(margin) }];
}
