import { named } from './facts.ts';
import type { ItemDefinition, SymbolTraits } from './kind-definition.ts';
import { isDocumentKind, KINDS, type ItemKind, type SymbolKind } from './registry.ts';

const criterion: SymbolTraits = {
  name: { en: 'criterion', es: 'criterio' },
  icon: 'Method',
  facts: [named],
  dates: [],
};

const withInner = (item: ItemDefinition): readonly ItemDefinition[] => [
  item,
  ...(item.items ?? []).flatMap(withInner),
];

const items = Object.fromEntries<SymbolTraits>(
  Object.values(KINDS)
    .flatMap((definition) => definition.items)
    .flatMap(withInner)
    .filter(({ kind }) => !isDocumentKind(kind))
    .map((item): readonly [string, SymbolTraits] => [item.kind, item]),
) as Readonly<Record<ItemKind, SymbolTraits>>;

/** What is said of everything that an id can name: documents, then their items, then criteria, which the catalog has. */
export const SYMBOLS: Readonly<Record<SymbolKind, SymbolTraits>> = {
  ...KINDS,
  ...items,
  criterion,
};

/** All that documents define: everything but the criteria. */
export const DEFINED_KINDS = (Object.keys(SYMBOLS) as readonly SymbolKind[]).filter(
  (kind) => kind !== 'criterion',
);
