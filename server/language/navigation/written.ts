import type { Edit } from '../../model/edits.ts';
import { idScalar } from '../../model/scalar-text.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { OffsetRange } from '../../syntax/node.ts';

/** A name as it stands in a file, perhaps as a part of a value: the id in `id#heading`. */
export interface Written {
  readonly uri: string;
  /** The name alone, without quotes; of an alias, the alias. */
  readonly range: OffsetRange;
  /** The text that is to change where the name does: the name alone, else the whole value. */
  readonly source: OffsetRange;
  /** Whether `source` is the name alone. */
  readonly isAlone: boolean;
  /** Whether the place is an alias, so that `source` stands elsewhere, at its anchor. */
  readonly isAlias: boolean;
  /** Whether the value is one of YAML without quotation marks. */
  readonly isPlain: boolean;
  /** What stands around the name in the value. */
  readonly around: readonly [before: string, after: string];
}

/** Finds a name in a value, given the parts of the value’s text around it. */
export function writtenIn(
  { uri, text }: SourceFile,
  { range, source }: { readonly range: OffsetRange; readonly source: OffsetRange },
  name: string,
  around: readonly [before: string, after: string] = ['', ''],
): Written {
  const [before, after] = around;
  const isAlias = range.start !== source.start;
  const raw = text.slice(source.start, source.end);
  const mark = /^["']/.test(raw) ? 1 : 0;
  // A value with escapes, or over several lines, is written anew as a whole.
  const isAlone = raw.slice(mark, raw.length - mark) === before + name + after;
  const start = source.start + mark + before.length;
  const own = isAlone ? { start, end: start + name.length } : source;
  return { uri, range: isAlias ? range : own, source: own, isAlone, isAlias, isPlain: mark === 0, around };
}

/**
 * Edits by file: each text changes once, however many aliases lead to it; an alias of another text is written out. A name
 * that YAML would not read as a text gets quotation marks.
 */
export function editsOf(all: readonly Written[], name: string): ReadonlyMap<string, readonly Edit[]> {
  const edits = new Map<string, Map<number, Edit>>();
  const put = (uri: string, range: OffsetRange, newText: string) => {
    const ofFile = edits.get(uri) ?? new Map<number, Edit>();
    edits.set(uri, ofFile.set(range.start, { range, newText }));
  };
  const whole = ({ around: [before, after] }: Written) => idScalar(before + name + after);
  const alone = (written: Written) =>
    written.isPlain && written.around.join('') === '' ? idScalar(name) : name;
  for (const written of all) {
    if (!written.isAlias) put(written.uri, written.source, written.isAlone ? alone(written) : whole(written));
  }
  for (const written of all) {
    const isDone = edits.get(written.uri)?.has(written.source.start);
    if (written.isAlias && !isDone) put(written.uri, written.range, whole(written));
  }
  return new Map([...edits].map(([uri, ofFile]) => [uri, [...ofFile.values()]]));
}
