import { isNull, textOf, child } from '../model/field.ts';
import { headingAnchor } from '../model/headings.ts';
import type { SourceDocument, SourceFile } from '../model/source-file.ts';
import { summariesOf, type DocumentSummary } from '../model/summary.ts';

/** Ids and what bears them, over one project. */
export interface ProjectIndex {
  /** The documents of a kind with an id, in the order of their files. */
  find(kind: string, id: string): readonly SourceDocument[];
  /** All ids of a kind. */
  ids(kind: string): readonly string[];
  /** Whether the project holds a document of a kind. */
  has(kind: string): boolean;
  /** All documents of a kind; parses their files. */
  ofKind(kind: string): readonly SourceDocument[];
  /** Ids of all contacts of all profiles. */
  readonly contacts: ReadonlySet<string>;
  /** Ids of all sites of all profiles. */
  readonly sites: ReadonlySet<string>;
  /** Anchors of the headings (Markdown) or keys of the body (YAML) of a procedure. */
  headings(procedure: SourceDocument): ReadonlySet<string>;
}

/** Where a document stands. */
interface Entry extends DocumentSummary {
  readonly uri: string;
}

/** Builds the index of a project from its files. Files are parsed only where their summary does not tell enough. */
export function buildIndex(files: ReadonlyMap<string, SourceFile>): ProjectIndex {
  const byKind = new Map<string, Entry[]>();
  const byId = new Map<string, Entry[]>();
  const push = (map: Map<string, Entry[]>, key: string, entry: Entry) => {
    const list = map.get(key);
    if (list) list.push(entry);
    else map.set(key, [entry]);
  };
  for (const file of files.values()) {
    if (file.role !== 'document') continue;
    for (const summary of summariesOf(file)) {
      if (summary.kind === undefined) continue;
      const entry = { ...summary, uri: file.uri };
      push(byKind, summary.kind, entry);
      if (summary.id !== undefined) push(byId, `${summary.kind}/${summary.id}`, entry);
    }
  }
  const documentsOf = (entries: readonly Entry[] | undefined) =>
    (entries ?? []).flatMap(
      ({ uri, position }) =>
        files.get(uri)?.documents.find((document) => document.position === position) ?? [],
    );
  const itemIds = (items: (document: SourceDocument) => readonly { readonly id: string }[] | undefined) =>
    new Set(
      (byKind.get('SecurityProfile') ?? []).flatMap((entry) =>
        documentsOf([entry]).flatMap((document) => items(document)?.map(({ id }) => id) ?? []),
      ),
    );
  let contacts: ReadonlySet<string> | undefined;
  let sites: ReadonlySet<string> | undefined;
  return {
    find: (kind, id) => documentsOf(byId.get(`${kind}/${id}`)),
    ids: (kind) => [...new Set((byKind.get(kind) ?? []).flatMap(({ id }) => id ?? []))],
    has: (kind) => byKind.has(kind),
    ofKind: (kind) => documentsOf(byKind.get(kind)),
    get contacts() {
      return (contacts ??= itemIds(({ profile }) => profile?.contacts));
    },
    get sites() {
      return (sites ??= itemIds(({ profile }) => profile?.sites));
    },
    headings(procedure) {
      const outline = files.get(procedure.uri)?.outline;
      if (outline) return new Set(outline.headings.map(({ text }) => headingAnchor(text)));
      const body = child(procedure.root, 'body');
      const keys = body?.node.kind === 'mapping' ? body.node.pairs : [];
      return new Set(
        keys.flatMap(({ key, value }) => {
          const text = textOf({ node: key, range: key.range, path: [] });
          return text === undefined || isNull({ node: value, range: value.range, path: [] }) ? [] : [text];
        }),
      );
    },
  };
}
