import { isNull, textOf, child } from '../model/field.ts';
import { headingAnchors } from '../kinds/procedure/headings.ts';
import type { SourceDocument, SourceFile } from '../model/source-file.ts';
import type { DocumentSummary } from '../model/summary.ts';

/** What was read from one document of the project. */
export interface Gathered<T> {
  readonly uri: string;
  /** Position of the document in its file. */
  readonly position: number;
  readonly value: T;
}

/** What is read from a document; small and plain, because it is kept for as long as its file does not change. */
export type Extract<T> = (document: SourceDocument, file: SourceFile) => T;

/**
 * Ids and what bears them, over one project. What is read from single documents is remembered with their files, so after
 * an edit only the file that changed is read again.
 */
export interface ProjectIndex {
  /** The documents of a kind with an id, in the order of their files; parses them. */
  find(kind: string, id: string): readonly SourceDocument[];
  /** All ids of a kind. */
  ids(kind: string): readonly string[];
  /** Whether the project holds a document of a kind. */
  has(kind: string): boolean;
  /** All documents of a kind; parses their files. Rules use `gather`, which does so once. */
  ofKind(kind: string): readonly SourceDocument[];
  /**
   * What each document of these kinds says, in the order of their files; `extract` itself is the key of the memory. A file
   * whose text does not match `holding` says nothing of it, and is not parsed.
   */
  gather<T>(kinds: readonly string[], extract: Extract<T>, holding?: RegExp): readonly Gathered<T>[];
  /** What follows from the whole index, computed once; `compute` itself is the key. */
  derive<T>(compute: (index: ProjectIndex) => T): T;
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

const profileItems: Extract<{ readonly contacts: readonly string[]; readonly sites: readonly string[] }> = ({
  profile,
}) => ({
  contacts: profile?.contacts.map(({ id }) => id) ?? [],
  sites: profile?.sites.map(({ id }) => id) ?? [],
});

const contactIds = (index: ProjectIndex): ReadonlySet<string> =>
  new Set(index.gather(['SecurityProfile'], profileItems).flatMap(({ value }) => value.contacts));

const siteIds = (index: ProjectIndex): ReadonlySet<string> =>
  new Set(index.gather(['SecurityProfile'], profileItems).flatMap(({ value }) => value.sites));

function headingsOf(procedure: SourceDocument, file: SourceFile): ReadonlySet<string> {
  const { outline } = file;
  if (outline) return new Set(headingAnchors(outline.headings.map(({ text }) => text)));
  const body = child(procedure.root, 'body');
  const keys = body?.node.kind === 'mapping' ? body.node.pairs : [];
  return new Set(
    keys.flatMap(({ key, value }) => {
      const text = textOf({ node: key, range: key.range, path: [] });
      return text === undefined || isNull({ node: value, range: value.range, path: [] }) ? [] : [text];
    }),
  );
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
    for (const summary of file.summaries) {
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
  const gathered = new Map<unknown, Map<string, readonly Gathered<unknown>[]>>();
  const gatherKind = <T>(kind: string, extract: Extract<T>, holding?: RegExp): readonly Gathered<T>[] => {
    let known = gathered.get(extract);
    if (!known) gathered.set(extract, (known = new Map<string, readonly Gathered<unknown>[]>()));
    let found = known.get(kind);
    if (!found) {
      found = (byKind.get(kind) ?? []).flatMap(({ uri, position }) => {
        const file = files.get(uri);
        const value = file && holding?.test(file.text) !== false ? file.derive(position, extract) : undefined;
        return value === undefined ? [] : [{ uri, position, value }];
      });
      known.set(kind, found);
    }
    // The key of an entry is the function that made its values.
    return found as readonly Gathered<T>[];
  };
  const derived = new Map<unknown, unknown>();
  const index: ProjectIndex = {
    find: (kind, id) => documentsOf(byId.get(`${kind}/${id}`)),
    ids: (kind) => [...new Set((byKind.get(kind) ?? []).flatMap(({ id }) => id ?? []))],
    has: (kind) => byKind.has(kind),
    ofKind: (kind) => documentsOf(byKind.get(kind)),
    gather: (kinds, extract, holding) =>
      kinds.length === 1 && kinds[0] !== undefined
        ? gatherKind(kinds[0], extract, holding)
        : kinds.flatMap((kind) => gatherKind(kind, extract, holding)),
    derive<T>(compute: (index: ProjectIndex) => T): T {
      if (!derived.has(compute)) derived.set(compute, compute(index));
      // The key of an entry is the function that computed it.
      return derived.get(compute) as T;
    },
    get contacts() {
      return index.derive(contactIds);
    },
    get sites() {
      return index.derive(siteIds);
    },
    headings(procedure) {
      return files.get(procedure.uri)?.derive(procedure.position, headingsOf) ?? new Set();
    },
  };
  return index;
}
