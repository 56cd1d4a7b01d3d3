import type { SourceFile } from '../../model/source-file.ts';
import type { Path } from '../../syntax/yaml/path.ts';
import { endsInComment, placeAt, readLine, siblingsAt, unquote } from './block-lines.ts';
import type { DocumentLines } from './document-lines.ts';
import { keysBehind, readFlow, type FlowFrame } from './flow.ts';

/**
 * What is being typed at a place. It is read from the lines above and not from the tree, because a document that is being
 * typed is rarely well-formed, and because indentation alone says where a new line belongs.
 */
export interface TypingContext {
  /** The way to the mapping that the cursor is in, or to the item that is typed; steps into lists are 0. */
  readonly path: Path;
  /** `key`: a key of the mapping at the path; `value`: the value of `key`; `item`: the item at the path. */
  readonly what: 'key' | 'value' | 'item';
  /** The key whose value is typed. */
  readonly key?: string;
  /** What is typed so far, quotation mark included. */
  readonly typed: string;
  /** Where that begins, as an offset. */
  readonly start: number;
  /** Where the word that the cursor stands in ends, closing quotation mark included. */
  readonly end: number;
  /** Keys that the mapping has already, without the one that is typed. */
  readonly siblings: ReadonlySet<string>;
  /** Whether the place is inside `{ }` or `[ ]`, where everything stays on one line. */
  readonly inFlow: boolean;
  /** How far the place stands behind the first character of its line: the width of the dashes before it. */
  readonly hang: number;
  /** Whether a space is missing before the cursor, as in `- ` and `key: `. */
  readonly needsSpace: boolean;
  /** Whether a colon follows already, because an existing key is changed. */
  readonly colonFollows: boolean;
}

type Around = Pick<TypingContext, 'end' | 'colonFollows' | 'hang'>;

/** The rest of the word behind the cursor, and whether a colon follows it. */
function wordBehind(typed: string, after: string, offset: number): Pick<Around, 'end' | 'colonFollows'> {
  const mark = /^["']/.exec(typed)?.[0];
  const rest = (
    mark === undefined ? /^[\w./#-]*/ : mark === '"' ? /^[^"\s,:}\]]*"?/ : /^[^'\s,:}\]]*'?/
  ).exec(after)?.[0];
  const length = rest?.length ?? 0;
  return { end: offset + length, colonFollows: /^\s*:(\s|$)/.test(after.slice(length)) };
}

interface FlowPlace {
  /** From the opening bracket to the cursor. */
  readonly text: string;
  readonly frames: readonly FlowFrame[];
  /** The way to what the outermost bracket holds. */
  readonly path: Path;
  readonly offset: number;
  /** What follows the cursor in the document, and in its line. */
  readonly behind: string;
  readonly after: string;
  readonly hang: number;
}

function flowContext(place: FlowPlace): TypingContext | undefined {
  const { text, frames, path: outer, offset, behind, after, hang } = place;
  const top = frames.at(-1);
  if (!top) return undefined;
  const inner = frames
    .slice(0, -1)
    .flatMap(({ isList, key = '' }): (string | number)[] => [isList ? 0 : key]);
  const written = text.slice(top.start);
  const typed = written.trimStart();
  const common = { typed, start: offset - typed.length, inFlow: true, hang };
  const word = wordBehind(typed, after, offset);
  const path = [...outer, ...inner];
  if (top.isList)
    return { ...common, ...word, path: [...path, 0], what: 'item', siblings: new Set(), needsSpace: false };
  if (top.key !== undefined) {
    const needsSpace = written === '';
    return { ...common, ...word, path, what: 'value', key: top.key, siblings: new Set(), needsSpace };
  }
  const siblings = new Set([...top.keys, ...keysBehind(behind)]);
  return { ...common, ...word, path, what: 'key', siblings, needsSpace: false };
}

/** Reads what is being typed at an offset; undefined inside comments, block text and further lines of a text. */
export function typingContext(
  file: SourceFile,
  offset: number,
  { lines, here, end: documentEnd }: DocumentLines,
): TypingContext | undefined {
  const range = file.lines.lineRange(file.lines.positionAt(offset).line);
  const before = file.text.slice(range.start, offset);
  const after = file.text.slice(offset, range.end);
  const behind = file.text.slice(offset, documentEnd);
  if (endsInComment(before)) return undefined;
  const column = before.length;
  const line = readLine(before) ?? { column, dashes: [], key: undefined, content: '', contentColumn: column };
  const [dash] = line.dashes;
  const place = placeAt(lines, here - 1, dash ?? line.column, dash !== undefined);
  if (!place) return undefined;
  const hang = line.column - (dash ?? line.column);
  const flowFrom = (text: string, path: Path) => {
    const { frames, inComment } = readFlow(text);
    if (inComment || frames.length === 0) return undefined;
    return flowContext({ text, frames, path, offset, behind, after, hang });
  };

  const { parent } = place;
  if (parent && /^[[{]/.test(parent.content)) {
    const opening = (lines[parent.number] ?? '').slice(parent.line.contentColumn);
    const text = [opening, ...lines.slice(parent.number + 1, here), before].join('\n');
    return flowFrom(text, place.path);
  }
  // Deeper lines below a value that is begun are more of that value.
  if (parent && !/^([&!]\S*\s*)*(#.*)?$/.test(parent.content)) return undefined;

  const path = [...place.path, ...line.dashes.map(() => 0)];
  const inFlow = flowFrom(line.content, line.key === undefined ? path : [...path, line.key]);
  if (inFlow) return inFlow;
  const typed = line.content;
  const common = {
    typed,
    start: offset - typed.length,
    inFlow: false,
    hang,
    ...wordBehind(typed, after, offset),
  };
  const needsSpace = typed === '' && /[-:]$/.test(before);
  if (line.key !== undefined)
    return { ...common, path, what: 'value', key: unquote(line.key), siblings: new Set(), needsSpace };
  const siblings = siblingsAt(lines, here, line.column);
  const what = line.dashes.length > 0 && siblings.size === 0 ? 'item' : 'key';
  return { ...common, path, what, siblings, needsSpace };
}
