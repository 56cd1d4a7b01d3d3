import { fieldAtPath } from '../../model/field-at-path.ts';
import { child, textOf, type Field } from '../../model/field.ts';
import type { SourceDocument, SourceFile } from '../../model/source-file.ts';
import type { OffsetRange } from '../../syntax/node.ts';
import { pathAt, type Path } from '../../syntax/yaml/path.ts';
import { pathUnderHeading } from '../places/path-under-heading.ts';
import { toldApart, type Place } from '../places/disambiguate.ts';
import { secretRanges } from './secret-ranges.ts';

/** Whether a text must not be shown, because a secret stands in it. */
export const holdsSecret = (text: string): boolean => secretRanges(text).length > 0;

/** The path up to the first step that would be shown with a secret in it: a key, or the id of an item. */
function withoutSecrets(root: Field | undefined, path: Path): Path {
  const end = path.findIndex((step, position) => {
    const item = typeof step === 'number' ? fieldAtPath(root, path.slice(0, position + 1)) : undefined;
    return holdsSecret(typeof step === 'string' ? step : (textOf(child(item, 'id')) ?? ''));
  });
  return end < 0 ? path : path.slice(0, end);
}

/** The path in a YAML document; of a secret in a key, that of what holds the key. */
function pathInDocument({ root }: SourceDocument, offset: number): Path {
  const found = pathAt(root?.node, offset);
  if (!found) return [];
  return withoutSecrets(root, found.onKey ? found.path.slice(0, -1) : found.path);
}

function pathOf(file: SourceFile, { start }: OffsetRange): Path {
  const document = file.documents.find(({ range }) => range.start <= start && start <= range.end);
  if (!document)
    return file.format === 'markdown' ? pathUnderHeading(file, start, ({ text }) => !holdsSecret(text)) : [];
  const path = pathInDocument(document, start);
  // A finding about a file belongs to its first document.
  return document === file.documents[0] ? path : [`document ${String(document.position + 1)}`, ...path];
}

/** Where secrets stand: each with a path of its own, and none with the secret in it. */
export function placesOf(file: SourceFile, ranges: readonly OffsetRange[]): Place[] {
  const places = ranges.map((range) => ({ range, path: pathOf(file, range) }));
  return toldApart(places, 'secret');
}
