import { linkTarget } from '../model/link-target.ts';
import { pathsOf, type PathTarget } from '../model/path-places.ts';
import type { SourceDocument, SourceFile } from '../model/source-file.ts';
import { DOCUMENT_KINDS } from '../kinds/registry.ts';
import type { OffsetRange } from '../syntax/node.ts';
import type { Path } from '../syntax/yaml/path.ts';
import type { ProjectIndex } from './project-index.ts';
import type { Project } from './snapshot.ts';
import { folderOf, isBelow, resolveFrom } from './uri.ts';

/** A place that names a file by its path: a value of a document, or a link of a procedure’s text. */
export interface FileReference {
  readonly to: PathTarget | 'link';
  /** The file that the path leads to, whether it exists or not. */
  readonly target: string;
  /** The path as written, decoded. */
  readonly text: string;
  /** Where it is written, with its quotes; of an alias, the alias; of a link, the path alone. */
  readonly range: OffsetRange;
  /** Where its text stands: elsewhere than `range` where that is an alias. */
  readonly source: OffsetRange;
  /** Its path in the document; empty for a link. */
  readonly path: Path;
  /** The heading that a link names after `#`, decoded. */
  readonly anchor?: { readonly text: string; readonly range: OffsetRange };
}

/** A reference to a file, and where it is written. */
export interface PlacedFileReference extends FileReference {
  readonly uri: string;
  /** Position of the document in its file. */
  readonly position: number;
}

/** The links of a procedure’s text whose address is written as it is read, so that it has a place of its own. */
function linksOf({ procedure }: SourceDocument, { uri, text: source }: SourceFile): FileReference[] {
  const folder = folderOf(uri);
  return (procedure?.body.links ?? []).flatMap(({ target: written, range }) => {
    const link = linkTarget(written);
    if (link.kind !== 'file' || source.slice(range.start, range.end) !== written) return [];
    const { path: text, anchor } = link;
    const hash = written.indexOf('#');
    const end = range.start + written.search(/[?#]|$/);
    const own = { start: range.start, end };
    const behind = { start: range.start + hash + 1, end: range.end };
    return [
      {
        to: 'link' as const,
        target: text === '' ? uri : resolveFrom(folder, `./${text.replaceAll('\\', '/')}`),
        text,
        range: own,
        source: own,
        path: [],
        ...(anchor === undefined ? {} : { anchor: { text: anchor, range: behind } }),
      },
    ];
  });
}

/** Every path that a document names, and every link of a procedure’s text to a file; pass to `derive` or `gather`. */
export function fileReferencesOf(document: SourceDocument, file: SourceFile): readonly FileReference[] {
  const folder = folderOf(file.uri);
  const kind = file.role === 'configuration' ? 'Configuration' : document.kind;
  const paths = pathsOf(document, kind).map((reference) => ({
    ...reference,
    target: resolveFrom(folder, `./${reference.text.trim().replaceAll('\\', '/')}`),
  }));
  return [...paths, ...linksOf(document, file)];
}

/** The references of documents by the file that they lead to; pass to `index.derive`. */
export function fileReferencesIn(index: ProjectIndex): ReadonlyMap<string, readonly PlacedFileReference[]> {
  const byTarget = new Map<string, PlacedFileReference[]>();
  for (const { uri, position, value } of index.gather(DOCUMENT_KINDS, fileReferencesOf)) {
    for (const reference of value) {
      const placed = { ...reference, uri, position };
      const list = byTarget.get(reference.target);
      if (list) list.push(placed);
      else byTarget.set(reference.target, [placed]);
    }
  }
  return byTarget;
}

/** The references of the configurations, which are in no index. */
export function configurationReferences({ files }: Pick<Project, 'files'>): PlacedFileReference[] {
  return [...files.values()].flatMap((file) =>
    file.role === 'configuration'
      ? (file.derive(0, fileReferencesOf) ?? []).map((reference) => ({
          ...reference,
          uri: file.uri,
          position: 0,
        }))
      : [],
  );
}

/** Everything in a project that names a file, in the order of the files; nothing where the file is outside. */
export function referencesToFile(uri: string, project: Project): readonly PlacedFileReference[] {
  if (!isBelow(uri, project.root)) return [];
  const ofDocuments = project.index.derive(fileReferencesIn).get(uri) ?? [];
  return [...ofDocuments, ...configurationReferences(project).filter(({ target }) => target === uri)];
}
