import { parseSourceFile, type SourceFile } from '../model/source-file.ts';
import type { SourceDocument } from '../model/source-document.ts';
import { referencesOf } from '../model/symbols.ts';
import { DOCUMENT_KINDS } from '../kinds/registry.ts';
import { configurationRoot } from './configuration.ts';
import { compareFile, type FileChange } from './file-change.ts';
import { effectiveProfile, extendersOf } from './overlays.ts';
import { procedureFacts } from './procedure-facts.ts';
import { CONFIGURATION_NAME, isMarkdown, isOursByName, isProcedureText } from './recognition.ts';
import { definitionsIn } from './reference-graph.ts';
import { texts } from './settings.ts';
import type { Project } from './snapshot.ts';
import { folderOf, isBelow, nameOf, resolveFrom } from './uri.ts';
import { filesNamedBy } from './wanted-files.ts';

/** Where a document stands. */
type Place = Pick<SourceDocument, 'uri' | 'position'>;

/** The documents that a change concerns. */
export interface Affected {
  /** Whether a file differs from what it was, or is new. */
  isChanged(uri: string): boolean;
  /** Whether a document differs from what it was, or depends on what does. */
  has(place: Place): boolean;
  /** Whether that is so of any document of a file. */
  hasFile(uri: string): boolean;
  /** How many documents are new or read otherwise. */
  readonly changed: number;
  /** How many others depend on what changed. */
  readonly dependent: number;
}

const keyOf = ({ uri, position }: Place) => `${uri}#${position}`;

/** The places of the files that a document names. */
const placesNamed = (document: SourceDocument): readonly string[] =>
  filesNamedBy(document).map(({ uri, path }) => resolveFrom(folderOf(uri), path.replaceAll('\\', '/')));

/** A file as its text was; undefined where it was none of ours. */
function fileBefore(uri: string, text: string | undefined): SourceFile | undefined {
  if (text === undefined || (isMarkdown(uri) && !isProcedureText(text))) return undefined;
  return isMarkdown(uri) || isOursByName(uri) ? parseSourceFile(uri, text) : undefined;
}

/** Documents for which other rules hold than before: their configuration or the company's catalog changed. */
function* underOtherRules(project: Project, changed: readonly string[]): Generator<Place> {
  const configurations = [...project.files.values()].filter(({ role }) => role === 'configuration');
  const catalogs = new Set(
    configurations.flatMap((file) =>
      (texts(configurationRoot(file), 'catalog') ?? []).map((path) => resolveFrom(folderOf(file.uri), path)),
    ),
  );
  for (const uri of changed) {
    const isGiven = project.files.get(uri)?.role === 'configuration' && nameOf(uri) !== CONFIGURATION_NAME;
    const isForAll = catalogs.has(uri) || isGiven;
    if (!isForAll && nameOf(uri) !== CONFIGURATION_NAME) continue;
    for (const file of project.files.values()) {
      if (isForAll || isBelow(file.uri, folderOf(uri))) yield* file.documents;
    }
  }
}

/** Documents that name something that changed, or files that did. */
function* referring(
  project: Project,
  changed: ReadonlySet<string>,
  changes: ReadonlyMap<string, FileChange>,
): Generator<Place> {
  const defined = new Set([...changes.values()].flatMap(({ definitions }) => [...definitions]));
  const { index } = project;
  const definitions = index.derive(definitionsIn);
  for (const { uri, position, value } of index.gather(DOCUMENT_KINDS, referencesOf)) {
    const isConcerned = value.some((reference) => {
      if (!defined.has(`${reference.to}/${reference.id}`)) return false;
      const found = definitions.resolve(reference, { uri, position });
      return found.length === 0 || found.some((each) => changes.get(each.uri)?.positions.has(each.position));
    });
    if (isConcerned) yield { uri, position };
  }
  for (const { uri, position, value } of index.gather(DOCUMENT_KINDS, placesNamed)) {
    if (value.some((place) => changed.has(place))) yield { uri, position };
  }
}

/** Documents that are judged together with one that changed: what it named, what it builds on or what builds on it. */
function* judgedTogether(project: Project, changes: ReadonlyMap<string, FileChange>): Generator<Place> {
  const { index, files } = project;
  const definitions = index.derive(definitionsIn);
  const claims = new Set<string>();
  for (const [uri, change] of changes) {
    for (const { to, id } of change.dropped) yield* definitions.find(to, id);
    for (const criterion of change.claims) claims.add(criterion);
    yield* extendersOf({ uri, position: 0 }, project);
    for (const document of files.get(uri)?.documents ?? []) {
      if (change.positions.has(document.position)) yield* effectiveProfile(document, project)?.layers ?? [];
    }
  }
  for (const procedure of procedureFacts(index)) {
    if (procedure.criteria.some((criterion) => claims.has(criterion))) yield procedure;
  }
}

/**
 * Finds the documents that a change concerns. `before` holds every file that differs, documents or not, with the text that
 * it had; undefined: it was not there, or nobody asks for its text.
 */
export function affectedBy(project: Project, before: ReadonlyMap<string, string | undefined>): Affected {
  const changes = new Map<string, FileChange>();
  for (const [uri, text] of before) {
    const now = project.files.get(uri);
    const old = fileBefore(uri, text);
    if (old || now) changes.set(uri, compareFile(old, now));
  }
  const changed = new Set<string>();
  for (const [uri, { positions }] of changes) {
    for (const position of positions) changed.add(keyOf({ uri, position }));
  }
  const all = new Set(changed);
  const concerned = [
    ...underOtherRules(project, [...before.keys()]),
    ...referring(project, new Set(before.keys()), changes),
    ...judgedTogether(project, changes),
  ];
  for (const place of concerned) all.add(keyOf(place));
  const files = new Set([...before.keys(), ...concerned.map(({ uri }) => uri)]);
  return {
    isChanged: (uri) => before.has(uri),
    has: (place) => all.has(keyOf(place)),
    hasFile: (uri) => files.has(uri),
    changed: changed.size,
    dependent: all.size - changed.size,
  };
}
