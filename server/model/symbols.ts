import { named } from '../kinds/facts.ts';
import type { ItemDefinition } from '../kinds/kind-definition.ts';
import type { ReferencePlace } from '../kinds/places.ts';
import { isDocumentKind, kindOf, type SymbolKind } from '../kinds/registry.ts';
import type { OffsetRange } from '../syntax/node.ts';
import type { Path } from '../syntax/yaml/path.ts';
import { child, descend, fields, items, textOf, type Field } from './field.ts';
import { fieldsAt } from './field-at-path.ts';
import type { SourceDocument } from './source-document.ts';

/** A place that gives something its id. */
export interface Definition {
  readonly kind: SymbolKind;
  readonly id: string;
  /** Where the id is written. */
  readonly range: OffsetRange;
  /** Where its text stands: elsewhere than `range` where that is an alias. */
  readonly source: OffsetRange;
  readonly path: Path;
  /** What it is called in words, where the document says so. */
  readonly name: string | undefined;
  /** Where all that is said of it stands. */
  readonly whole: OffsetRange;
}

/** A place that names something by its id. */
export interface Reference {
  /** What it may name. */
  readonly to: SymbolKind;
  readonly id: string;
  /** The document that the author named before `#`, where the item may stand in another document. */
  readonly document: string | undefined;
  /** The heading that the author named after `#`; of references to procedures only. */
  readonly heading: string | undefined;
  /** Where the value or key is written, with its quotes. */
  readonly range: OffsetRange;
  /** Where its text stands: elsewhere than `range` where that is an alias. */
  readonly source: OffsetRange;
  /** Of a key, from there to the end of its value; else the same as `range`. */
  readonly whole: OffsetRange;
  readonly path: Path;
  /** Whether the value could also be a role in words: then an id that nothing bears is a fault only if it looks like one. */
  readonly orWords: boolean;
}

/** One kebab-case word, as ids are. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
function definition(kind: SymbolKind, holder: Field): Definition[] {
  const idField = child(holder, 'id');
  const id = textOf(idField);
  if (!idField || id === undefined) return [];
  const { range, path, node } = idField;
  return [{ kind, id, range, source: node.range, path, name: named(holder), whole: holder.range }];
}

/** The items of a list that have ids, each followed by what has an id inside it. */
function itemsOf(holder: Field, { kind, path, items: inner = [] }: ItemDefinition<SymbolKind>): Definition[] {
  return items(descend(holder, ...path)).flatMap((item) => [
    ...definition(kind, item),
    ...inner.flatMap((list) => itemsOf(item, list)),
  ]);
}

/** What a document gives an id: itself, and the items of its lists. */
export function definitionsOf({ kind, root }: SourceDocument): Definition[] {
  const known = kindOf(kind);
  if (!root || !known || !isDocumentKind(kind)) return [];
  return [...definition(kind, root), ...known.items.flatMap((list) => itemsOf(root, list))];
}

function reference(
  place: ReferencePlace<SymbolKind>,
  text: string,
  { range, source, whole, path }: Pick<Reference, 'range' | 'source' | 'whole' | 'path'>,
): Reference[] {
  const { to, orWords = false } = place;
  if (orWords && !ID.test(text)) return [];
  // The number of a whole category is no criterion.
  if (to === 'criterion' && !text.includes('.')) return [];
  const [before = '', ...behind] = text.split('#');
  const after = behind.length > 0 ? behind.join('#') : undefined;
  const isItem = to !== 'Procedure' && after !== undefined;
  return [
    {
      to,
      id: isItem ? after : before,
      document: isItem ? before : undefined,
      heading: to === 'Procedure' ? after : undefined,
      range,
      source,
      whole,
      path,
      orWords,
    },
  ];
}

/** Whatever a document names by an id. */
export function referencesOf(document: SourceDocument): Reference[] {
  return referencesWhere(document, () => true);
}

/** What a document names of some kinds by an id; the others are not looked for. */
export function referencesWhere(
  { kind, root }: SourceDocument,
  isWanted: (to: SymbolKind) => boolean,
): Reference[] {
  if (!root) return [];
  const places = (kindOf(kind)?.references ?? []).filter(({ to }) => isWanted(to));
  return places.flatMap((place) =>
    fieldsAt(root, place.path).flatMap((field) => {
      if (place.keys === true) {
        return fields(field).flatMap(({ key, keyRange, range, path }) => {
          // What is merged in from an anchor stands elsewhere.
          const end = range.start >= keyRange.end ? range.end : keyRange.end;
          const whole = { start: keyRange.start, end };
          const keyPlace = { range: keyRange, source: keyRange, whole, path };
          return key.startsWith('x-') ? [] : reference(place, key, keyPlace);
        });
      }
      const text = textOf(field);
      const { range, path, node } = field;
      return text === undefined
        ? []
        : reference(place, text, { range, source: node.range, whole: range, path });
    }),
  );
}

/** A reference as it is written: `id`, `document#item`, `procedure#heading`. */
export function referenceText({
  document,
  id,
  heading,
}: Pick<Reference, 'document' | 'id' | 'heading'>): string {
  if (document !== undefined) return `${document}#${id}`;
  return heading === undefined ? id : `${id}#${heading}`;
}
