import { definitionsOf, referencesOf, referenceText, type Reference } from '../../model/symbols.ts';
import { headingMeant } from '../../kinds/procedure/headings.ts';
import type { SourceDocument, SourceFile } from '../../model/source-file.ts';
import { DOCUMENT_KINDS } from '../../kinds/registry.ts';
import type { OffsetRange } from '../../syntax/node.ts';
import { fileReferencesOf } from '../../workspace/file-graph.ts';
import { definitionsIn, type PlacedDefinition } from '../../workspace/reference-graph.ts';
import type { Project } from '../../workspace/snapshot.ts';
import { headingsOf } from './heading-definitions.ts';
import { writtenIn } from './written.ts';

/** What a place means, so that all places that mean it can be found. */
export type Target =
  | { readonly what: 'definitions'; readonly definitions: readonly PlacedDefinition[] }
  | { readonly what: 'criterion'; readonly id: string }
  | { readonly what: 'heading'; readonly uri: string; readonly position: number; readonly heading: number }
  | { readonly what: 'file'; readonly uri: string };

/** A name at a place, and what it means. */
export interface Spot {
  readonly range: OffsetRange;
  readonly target: Target;
}

const holds = ({ start, end }: OffsetRange, offset: number) => start <= offset && offset <= end;

/** What the name at an offset means; undefined where none stands there, or one that means nothing. */
export function spotAt(project: Project, file: SourceFile, offset: number): Spot | undefined {
  return ofLink(project, file, offset) ?? ofHeading(file, offset) ?? inDocuments(project, file, offset);
}

function inDocuments(project: Project, file: SourceFile, offset: number): Spot | undefined {
  for (const document of file.documents) {
    if (!holds(document.range, offset)) continue;
    const { position } = document;
    const reference = (file.derive(position, referencesOf) ?? []).find(({ range }) => holds(range, offset));
    if (reference) return ofReference(project, file, document, reference, offset);
    const path = (file.derive(position, fileReferencesOf) ?? []).find(
      ({ to, range }) => to !== 'link' && holds(range, offset),
    );
    if (path) return { range: path.range, target: { what: 'file', uri: path.target } };
    const definition = (file.derive(position, definitionsOf) ?? []).find(({ range }) => holds(range, offset));
    if (!definition) continue;
    const placed = { ...definition, uri: file.uri, position, document: document.id };
    const { range } = writtenIn(file, definition, definition.id);
    return { range, target: { what: 'definitions', definitions: [placed] } };
  }
  return undefined;
}

function ofReference(
  project: Project,
  file: SourceFile,
  { position }: SourceDocument,
  reference: Reference,
  offset: number,
): Spot | undefined {
  const { to, id, document, heading } = reference;
  if (to === 'criterion') {
    return { range: writtenIn(file, reference, id).range, target: { what: 'criterion', id } };
  }
  const definitions = project.index.derive(definitionsIn).resolve(reference, { uri: file.uri, position });
  const before = document ?? id;
  const rest = referenceText(reference).slice(before.length);
  const first = writtenIn(file, reference, before, ['', rest]);
  const isFirst = rest === '' || !first.isAlone || first.isAlias || offset <= first.range.end;
  if (isFirst && document === undefined) return spot(first.range, definitions);
  if (isFirst) return spot(first.range, documentsOf(project, document ?? '', definitions));
  const name = rest.slice(1);
  const { range } = writtenIn(file, reference, name, [`${before}#`, '']);
  if (heading === undefined) return spot(range, definitions);
  const [procedure] = definitions;
  return procedure && headingSpot(project, procedure.uri, procedure.position, heading, range);
}

function spot(range: OffsetRange, definitions: readonly PlacedDefinition[]): Spot | undefined {
  return definitions.length > 0 ? { range, target: { what: 'definitions', definitions } } : undefined;
}

/** The documents of an id, of the kind that holds the items named. */
function documentsOf(
  { index }: Project,
  id: string,
  items: readonly PlacedDefinition[],
): readonly PlacedDefinition[] {
  const all = DOCUMENT_KINDS.flatMap((kind) => index.derive(definitionsIn).find(kind, id));
  const holders = all.filter((each) =>
    items.some(({ uri, position }) => uri === each.uri && position === each.position),
  );
  return holders.filter(({ path }) => path.length === 1);
}

function headingSpot(
  project: Project,
  uri: string,
  position: number,
  wanted: string,
  range: OffsetRange,
): Spot | undefined {
  const heading = headingMeant(
    headingsOf(project, uri, position).map(({ name }) => name),
    wanted,
  );
  return heading < 0 ? undefined : { range, target: { what: 'heading', uri, position, heading } };
}

/** The file or the heading that a link of a procedure’s text leads to. */
function ofLink(project: Project, file: SourceFile, offset: number): Spot | undefined {
  for (const { position } of file.documents) {
    const link = (file.derive(position, fileReferencesOf) ?? []).find(
      ({ to, range, anchor }) =>
        to === 'link' && (holds(range, offset) || (anchor && holds(anchor.range, offset))),
    );
    if (!link) continue;
    const { anchor, range, target, text } = link;
    const isOnAnchor = anchor && (text === '' || !holds(range, offset)) && project.files.has(target);
    // A link without a path stays in its own document; one with a path leads to the first of its file.
    if (isOnAnchor)
      return headingSpot(project, target, text === '' ? position : 0, anchor.text, anchor.range);
    return text === '' ? undefined : { range, target: { what: 'file', uri: target } };
  }
  return undefined;
}

/** A heading of Markdown, below the front matter. */
function ofHeading({ uri, outline }: SourceFile, offset: number): Spot | undefined {
  const heading = outline?.headings.findIndex(({ range }) => holds(range, offset)) ?? -1;
  const words = outline?.headings[heading]?.words;
  return words && { range: words, target: { what: 'heading', uri, position: 0, heading } };
}
