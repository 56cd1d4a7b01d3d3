import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import { child, fields, items, textOf, type Field, type KeyedField } from '../../model/field.ts';
import { named } from '../../kinds/facts.ts';
import { wholeOf, type SymbolMaker } from './budget.ts';

const LONGEST = 60;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

const KINDS: Readonly<Record<string, SymbolKind>> = {
  mapping: SymbolKind.Object,
  sequence: SymbolKind.Array,
  scalar: SymbolKind.Property,
};

function symbolKind({ node }: Field): SymbolKind {
  return KINDS[node.kind] ?? SymbolKind.Property;
}

/** A key with its value, and keys and items below it down to a depth. */
export function keySymbol(entry: KeyedField, maker: SymbolMaker, depth: number): DocumentSymbol | undefined {
  return maker.symbol({
    name: entry.key,
    detail: shortened(textOf(entry) ?? ''),
    kind: symbolKind(entry),
    range: wholeOf(entry),
    selection: entry.keyRange,
    children: () => (depth > 0 ? below(entry, maker, depth - 1) : []),
  });
}

function below(field: Field, maker: SymbolMaker, depth: number): (DocumentSymbol | undefined)[] {
  const keys = fields(field).map((inner) => keySymbol(inner, maker, depth));
  const entries = items(field).map((item) => {
    const id = child(item, 'id');
    const name = textOf(id) ?? textOf(item) ?? String(item.path.at(-1));
    const words = id ? (named(item) ?? '') : '';
    return maker.symbol({
      name: shortened(name),
      detail: shortened(words),
      kind: symbolKind(item),
      range: item.range,
      selection: id?.range ?? item.range,
      children: () => (depth > 0 ? below(item, maker, depth - 1) : []),
    });
  });
  return [...keys, ...entries];
}
