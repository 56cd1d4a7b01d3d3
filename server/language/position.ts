import { schemaKindOf } from '../engine/schema-problems.ts';
import type { Field } from '../model/field.ts';
import type { SourceDocument, SourceFile } from '../model/source-file.ts';
import type { OffsetRange } from '../syntax/node.ts';
import { resolve } from '../syntax/yaml/mapping-view.ts';
import { pathAt, type Path } from '../syntax/yaml/path.ts';

/** What stands at a place of a file. */
export interface Place {
  readonly file: SourceFile;
  /** The document that the offset lies in. */
  readonly document: SourceDocument;
  /** The kind whose schema judges the document; undefined where it says none. */
  readonly kind: string | undefined;
  readonly offset: number;
  /** The way to the innermost pair or item there; empty at the top of the document and between its keys. */
  readonly path: Path;
  /** Whether the offset is on the key of the last step, and not on its value. */
  readonly onKey: boolean;
  /** The value at the path, aliases followed; undefined only where the document has no top node. */
  readonly field: Field | undefined;
  /** The stretch that is meant: the key, or the value; empty, at the offset, between keys. */
  readonly range: OffsetRange;
  /** Whether the offset is in the Markdown below the front matter; the path is empty there. */
  readonly inBody: boolean;
}

const holds = ({ start, end }: OffsetRange, offset: number) => start <= offset && offset <= end;

/** What stands at an offset of a file; undefined where no document is there, for example in an empty file. */
export function placeAt(file: SourceFile, offset: number): Place | undefined {
  const document = file.documents.findLast(({ range }) => holds(range, offset)) ?? bodyOwner(file, offset);
  if (!document) return undefined;
  const kind = schemaKindOf(file, document);
  const inBody = !holds(document.range, offset);
  const root = file.stream.documents[document.position]?.root;
  const found = inBody ? undefined : pathAt(root, offset);
  const base = { file, document, kind, offset, inBody };
  if (!found || found.path.length === 0) {
    const range = { start: offset, end: offset };
    return { ...base, path: [], onKey: false, field: document.root, range };
  }
  const { node, pair, path, onKey } = found;
  const field: Field = {
    node: resolve(node) ?? node,
    range: node.range,
    path,
    ...(pair ? { keyRange: pair.key.range } : {}),
  };
  const onValue = holds(node.range, offset);
  const range = onKey && pair ? pair.key.range : onValue ? node.range : { start: offset, end: offset };
  return { ...base, path, onKey, field, range };
}

/** In Markdown, what is not front matter belongs to the procedure at its head. */
function bodyOwner(file: SourceFile, offset: number): SourceDocument | undefined {
  const [head] = file.documents;
  return file.format === 'markdown' && head && offset > head.range.end ? head : undefined;
}
