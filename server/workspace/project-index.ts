import { isNull, textOf, child } from '../model/field.ts';
import { headingAnchor } from '../model/headings.ts';
import type { SourceDocument, SourceFile } from '../model/source-file.ts';

/** Ids and what bears them, over one project. */
export interface ProjectIndex {
  /** The documents of a kind with an id, in the order of their files. */
  find(kind: string, id: string): readonly SourceDocument[];
  /** All documents of a kind. */
  ofKind(kind: string): readonly SourceDocument[];
  /** Ids of all contacts of all profiles. */
  readonly contacts: ReadonlySet<string>;
  /** Ids of all sites of all profiles. */
  readonly sites: ReadonlySet<string>;
  /** Anchors of the headings (Markdown) or keys of the body (YAML) of a procedure. */
  headings(procedure: SourceDocument): ReadonlySet<string>;
}

/** Builds the index of a project from its files. */
export function buildIndex(files: ReadonlyMap<string, SourceFile>): ProjectIndex {
  const byKind = new Map<string, SourceDocument[]>();
  const byId = new Map<string, SourceDocument[]>();
  const contacts = new Set<string>();
  const sites = new Set<string>();
  const push = (map: Map<string, SourceDocument[]>, key: string, document: SourceDocument) => {
    const list = map.get(key);
    if (list) list.push(document);
    else map.set(key, [document]);
  };
  for (const file of files.values()) {
    if (file.role !== 'document') continue;
    for (const document of file.documents) {
      if (document.kind === undefined) continue;
      push(byKind, document.kind, document);
      if (document.id !== undefined) push(byId, `${document.kind}/${document.id}`, document);
      for (const { id } of document.profile?.contacts ?? []) contacts.add(id);
      for (const { id } of document.profile?.sites ?? []) sites.add(id);
    }
  }
  return {
    find: (kind, id) => byId.get(`${kind}/${id}`) ?? [],
    ofKind: (kind) => byKind.get(kind) ?? [],
    contacts,
    sites,
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
