import { SymbolKind, type CallHierarchyItem } from 'vscode-languageserver-types';
import type { Locale } from '../../catalog/types.ts';
import { definitionsOf, referencesOf } from '../../model/symbols.ts';
import type { OffsetRange } from '../../syntax/node.ts';
import type { PlacedDefinition, PlacedReference } from '../../workspace/reference-graph.ts';
import type { Project } from '../../workspace/snapshot.ts';
import { nameOf, relativePath } from '../../workspace/uri.ts';
import { criterionName } from '../../explain/explanation.ts';
import { iconOf } from '../navigation/symbol-icons.ts';
import { writtenIn } from '../navigation/written.ts';
import { rangeOf } from '../range.ts';
import { shownIn } from '../shown.ts';

/** One thing of the chain from a criterion over procedures to evidence: an answer, a document or an entry, a file. */
export type Node =
  | { readonly what: 'answer'; readonly answer: PlacedReference }
  | { readonly what: 'definition'; readonly definition: PlacedDefinition }
  | { readonly what: 'file'; readonly uri: string };

/** The same node gives the same key. */
export function keyOf(node: Node): string {
  switch (node.what) {
    case 'answer':
      return `${node.answer.uri}\n${node.answer.range.start}`;
    case 'definition':
      return `${node.definition.uri}\n${node.definition.range.start}`;
    case 'file':
      return node.uri;
  }
}

/** Whether a reference is the key of an answer. */
export function isAnswer({ to, path }: PlacedReference): boolean {
  return to === 'criterion' && path[0] === 'sections' && path.length === 3;
}

/** The answer, or else the innermost thing with an id, that a stretch of a document belongs to. */
export function holderOf(
  { files }: Project,
  uri: string,
  position: number,
  range: OffsetRange,
): Node | undefined {
  const file = files.get(uri);
  const document = file?.documents.find((each) => each.position === position);
  if (!file || !document) return undefined;
  const holds = (whole: OffsetRange) => whole.start <= range.start && range.end <= whole.end;
  const answer = (file.derive(position, referencesOf) ?? [])
    .map((reference) => ({ ...reference, uri, position }))
    .find((reference) => isAnswer(reference) && holds(reference.whole));
  if (answer) return { what: 'answer', answer };
  const definitions = file.derive(position, definitionsOf) ?? [];
  const own = definitions.find(({ path }) => path.length === 1);
  const inner = definitions
    .filter(({ whole }) => holds(whole))
    .toSorted((a, b) => a.whole.end - a.whole.start - (b.whole.end - b.whole.start))[0];
  const found = inner ?? own;
  return found && { what: 'definition', definition: { ...found, uri, position, document: document.id } };
}

/** A node as editors show it. */
export function toItem(node: Node, project: Project, locale: Locale): CallHierarchyItem | undefined {
  if (node.what === 'file') {
    const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const detail = relativePath(node.uri, project.root);
    return shownIn(project, {
      name: nameOf(node.uri),
      detail,
      kind: SymbolKind.File,
      uri: node.uri,
      range: top,
      selectionRange: top,
    });
  }
  const place = node.what === 'answer' ? node.answer : node.definition;
  const file = project.files.get(place.uri);
  if (!file) return undefined;
  const { range: selection } = writtenIn(file, place, place.id);
  const whole = place.whole;
  const range = { start: Math.min(whole.start, selection.start), end: Math.max(whole.end, selection.end) };
  const title =
    node.what === 'answer' ? project.catalog.title(place.id, locale) : (node.definition.name ?? place.id);
  return shownIn(project, {
    name: criterionName(place.id, title),
    detail: relativePath(place.uri, project.root),
    kind: iconOf(node.what === 'answer' ? 'criterion' : node.definition.kind),
    uri: place.uri,
    range: rangeOf(file, range),
    selectionRange: rangeOf(file, selection),
  });
}
