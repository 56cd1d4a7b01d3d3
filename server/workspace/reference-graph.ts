import { definitionsOf, referencesOf, type Definition, type Reference } from '../model/symbols.ts';
import type { SymbolKind } from '../kinds/registry.ts';
import type { SourceDocument } from '../model/source-document.ts';
import { DOCUMENT_KINDS } from '../kinds/registry.ts';
import type { ProjectIndex } from './project-index.ts';
import { relatedProfilesIn } from './related-profiles.ts';

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
   * What a reference names: the item of the document that it names, else of its own document, else of the profiles that
   * its profile builds on, else of those that build on it, else whatever bears the id in the project. None: unknown;
   * several: ambiguous. References that mean the same things get the very same list.
   */
  resolve(reference: Pick<Reference, 'to' | 'id' | 'document'>, from: Place): readonly PlacedDefinition[];
}

const definitionsAndId = (document: SourceDocument) => ({
  id: document.id,
  definitions: definitionsOf(document),
});

const keyOf = (kind: SymbolKind, id: string) => `${kind}/${id}`;
const placeKey = (kind: SymbolKind, id: string, { uri, position }: Place) =>
  `${keyOf(kind, id)}\n${uri}\n${position}`;

/** Of several definitions, those of the profiles that a profile builds on, else of those that build on it, else all. */
function ofRelated(
  all: readonly PlacedDefinition[],
  from: string,
  index: ProjectIndex,
): readonly PlacedDefinition[] {
  const { basesOf, extendersOf } = index.derive(relatedProfilesIn);
  const among = (uris: ReadonlySet<string>) => (uris.size > 0 ? all.filter(({ uri }) => uris.has(uri)) : []);
  const inherited = among(basesOf(from));
  const completed = inherited.length > 0 ? inherited : among(extendersOf(from));
  return completed.length > 0 ? completed : all;
}

/** Everything in the project that has an id; pass to `index.derive`. */
export function definitionsIn(index: ProjectIndex): Definitions {
  const byKind = new Map<SymbolKind, PlacedDefinition[]>();
  const byId = new Map<string, PlacedDefinition[]>();
  const byPlace = new Map<string, PlacedDefinition[]>();
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
      push(byPlace, placeKey(definition.kind, definition.id, placed), placed);
    }
  }
  const byDocument = new Map<string, readonly PlacedDefinition[]>();
  const ofDocument = (kind: SymbolKind, id: string, document: string) => {
    const key = `${keyOf(kind, id)}\n${document}`;
    let found = byDocument.get(key);
    if (!found) {
      found = find(kind, id).filter((each) => each.document === document);
      byDocument.set(key, found);
    }
    return found;
  };
  const byProfile = new Map<string, readonly PlacedDefinition[]>();
  const find = (kind: SymbolKind, id: string) => byId.get(keyOf(kind, id)) ?? [];
  return {
    ofKind: (kind) => byKind.get(kind) ?? [],
    find,
    resolve({ to, id, document }, from) {
      const all = find(to, id);
      if (document !== undefined) return ofDocument(to, id, document);
      if (all.length < 2) return all;
      const own = byPlace.get(placeKey(to, id, from));
      if (own) return own;
      const key = placeKey(to, id, from);
      let related = byProfile.get(key);
      if (!related) byProfile.set(key, (related = ofRelated(all, from.uri, index)));
      return related;
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

/** By the id of a document: the references that name it before `#`; pass to `index.derive`. */
export function documentPartsIn(index: ProjectIndex): ReadonlyMap<string, readonly PlacedReference[]> {
  const byDocument = new Map<string, PlacedReference[]>();
  for (const { uri, position, value } of index.gather(DOCUMENT_KINDS, referencesOf)) {
    for (const reference of value) {
      if (reference.document === undefined) continue;
      const placed = { ...reference, uri, position };
      const list = byDocument.get(reference.document);
      if (list) list.push(placed);
      else byDocument.set(reference.document, [placed]);
    }
  }
  return byDocument;
}

/** References that mean the same definitions. */
export interface Meaning {
  readonly definitions: readonly PlacedDefinition[];
  readonly references: readonly PlacedReference[];
}

const definitionKey = ({ uri, range }: PlacedDefinition) => `${uri}\n${range.start}`;

/** What the references to each id mean, read backwards; each id is looked at once. Pass to `index.derive`. */
function meaningsIn(index: ProjectIndex): (definition: PlacedDefinition) => readonly Meaning[] {
  const references = index.derive(referencesIn);
  const definitions = index.derive(definitionsIn);
  const byId = new Map<string, ReadonlyMap<string, readonly Meaning[]>>();
  const read = (kind: SymbolKind, id: string): ReadonlyMap<string, readonly Meaning[]> => {
    const byList = new Map<readonly PlacedDefinition[], PlacedReference[]>();
    for (const reference of references(kind, id)) {
      const meant = definitions.resolve(reference, reference);
      const list = byList.get(meant);
      if (list) list.push(reference);
      else byList.set(meant, [reference]);
    }
    const byDefinition = new Map<string, Meaning[]>();
    for (const [meant, list] of byList) {
      const meaning = { definitions: meant, references: list };
      for (const definition of meant) {
        const key = definitionKey(definition);
        const known = byDefinition.get(key);
        if (known) known.push(meaning);
        else byDefinition.set(key, [meaning]);
      }
    }
    return byDefinition;
  };
  return (definition) => {
    const key = keyOf(definition.kind, definition.id);
    let found = byId.get(key);
    if (!found) byId.set(key, (found = read(definition.kind, definition.id)));
    return found.get(definitionKey(definition)) ?? [];
  };
}

/** The references that lead to a definition, by what they mean: it alone, or it and others. */
export function meaningsOf(definition: PlacedDefinition, index: ProjectIndex): readonly Meaning[] {
  return index.derive(meaningsIn)(definition);
}

/** The references that lead to a definition; pass no other project's definition. */
export function referencesTo(definition: PlacedDefinition, index: ProjectIndex): readonly PlacedReference[] {
  return meaningsOf(definition, index).flatMap(({ references }) => references);
}
