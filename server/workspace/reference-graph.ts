import { definitionsOf, referencesOf, type Definition, type Reference } from '../model/symbols.ts';
import type { SymbolKind } from '../model/symbol-kind.ts';
import type { SourceDocument } from '../model/source-document.ts';
import { DOCUMENT_KINDS } from '../schema/kinds.ts';
import type { ProjectIndex } from './project-index.ts';

/** A definition and where its document stands. */
export interface PlacedDefinition extends Definition {
  readonly uri: string;
  /** Position of the document in its file. */
  readonly position: number;
  /** Id of the document. */
  readonly document: string | undefined;
}

/** A reference and where its document stands. */
export interface PlacedReference extends Reference {
  readonly uri: string;
  /** Position of the document in its file. */
  readonly position: number;
}

type Place = Pick<PlacedReference, 'uri' | 'position'>;

/** Everything in a project that has an id, by kind and id. */
export interface Definitions {
  /** All definitions of a kind. */
  ofKind(kind: SymbolKind): readonly PlacedDefinition[];
  /** The definitions of one id, in the order of the files. */
  find(kind: SymbolKind, id: string): readonly PlacedDefinition[];
  /**
   * What a reference names: the item of the document that it names, else of its own document, else whatever bears the id
   * in the project. None: unknown; several: ambiguous.
   */
  resolve(reference: Pick<Reference, 'to' | 'id' | 'document'>, from: Place): readonly PlacedDefinition[];
}

const definitionsAndId = (document: SourceDocument) => ({
  id: document.id,
  definitions: definitionsOf(document),
});

const keyOf = (kind: SymbolKind, id: string) => `${kind}/${id}`;

/** Everything in the project that has an id; pass to `index.derive`. */
export function definitionsIn(index: ProjectIndex): Definitions {
  const byKind = new Map<SymbolKind, PlacedDefinition[]>();
  const byId = new Map<string, PlacedDefinition[]>();
  const push = <K>(map: Map<K, PlacedDefinition[]>, key: K, definition: PlacedDefinition) => {
    const list = map.get(key);
    if (list) list.push(definition);
    else map.set(key, [definition]);
  };
  for (const { uri, position, value } of index.gather(DOCUMENT_KINDS, definitionsAndId)) {
    for (const definition of value.definitions) {
      const placed = { ...definition, uri, position, document: value.id };
      push(byKind, definition.kind, placed);
      push(byId, keyOf(definition.kind, definition.id), placed);
    }
  }
  const find = (kind: SymbolKind, id: string) => byId.get(keyOf(kind, id)) ?? [];
  return {
    ofKind: (kind) => byKind.get(kind) ?? [],
    find,
    resolve({ to, id, document }, from) {
      const all = find(to, id);
      if (document !== undefined) return all.filter((each) => each.document === document);
      const own = all.filter(({ uri, position }) => uri === from.uri && position === from.position);
      return own.length > 0 ? own : all;
    },
  };
}

/** Every reference in the project, by what it names; pass to `index.derive`. */
export function referencesIn(
  index: ProjectIndex,
): (kind: SymbolKind, id: string) => readonly PlacedReference[] {
  const byId = new Map<string, PlacedReference[]>();
  for (const { uri, position, value } of index.gather(DOCUMENT_KINDS, referencesOf)) {
    for (const reference of value) {
      const key = keyOf(reference.to, reference.id);
      const placed = { ...reference, uri, position };
      const list = byId.get(key);
      if (list) list.push(placed);
      else byId.set(key, [placed]);
    }
  }
  return (kind, id) => byId.get(keyOf(kind, id)) ?? [];
}

/** The references that lead to a definition, in the order of the files; pass no other project's definition. */
export function referencesTo(definition: PlacedDefinition, index: ProjectIndex): readonly PlacedReference[] {
  const definitions = index.derive(definitionsIn);
  return index
    .derive(referencesIn)(definition.kind, definition.id)
    .filter((reference) =>
      definitions
        .resolve(reference, reference)
        .some(({ uri, range }) => uri === definition.uri && range.start === definition.range.start),
    );
}
