import { DocumentSymbol, type SymbolKind } from 'vscode-languageserver-types';
import type { Field } from '../../model/field.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { OffsetRange } from '../../syntax/node.ts';
import { rangeOf } from '../range.ts';

/** What a symbol is made of. */
export interface SymbolParts {
  readonly name: string;
  readonly detail?: string;
  readonly kind: SymbolKind;
  /** The whole thing, its key included. */
  readonly range: OffsetRange;
  /** What is selected when a person goes there; clipped to `range`. */
  readonly selection: OffsetRange;
  /** Made only while symbols are left. */
  readonly children?: () => readonly (DocumentSymbol | undefined)[];
}

/** Makes symbols until the limit is reached, then none. */
export interface SymbolMaker {
  symbol(parts: SymbolParts): DocumentSymbol | undefined;
}

/** A maker of at most so many symbols for a file. */
export function createSymbolMaker(file: SourceFile, limit: number): SymbolMaker {
  let left = limit;
  return {
    symbol({ name, detail, kind, range, selection, children }) {
      if (left <= 0) return undefined;
      left -= 1;
      const start = Math.min(Math.max(selection.start, range.start), range.end);
      const end = Math.min(Math.max(selection.end, start), range.end);
      return DocumentSymbol.create(
        // Clients refuse a symbol without a name.
        name.trim() === '' ? '…' : name,
        detail,
        kind,
        rangeOf(file, range),
        rangeOf(file, { start, end }),
        // What comes from an anchor or a merge key is written elsewhere; clients want children inside.
        present(children?.() ?? []).filter((inner) => isInside(file, inner, range)),
      );
    },
  };
}

function isInside({ lines }: SourceFile, { range }: DocumentSymbol, outer: OffsetRange): boolean {
  return outer.start <= lines.offsetAt(range.start) && lines.offsetAt(range.end) <= outer.end;
}

/** Those symbols that could still be made. */
export function present(symbols: readonly (DocumentSymbol | undefined)[]): DocumentSymbol[] {
  return symbols.filter((symbol) => symbol !== undefined);
}

/** The stretch of a field with its key. An alias counts where it is written. */
export function wholeOf({ keyRange, range }: Field): OffsetRange {
  const start = keyRange?.start ?? range.start;
  return { start, end: Math.max(range.end, keyRange?.end ?? 0, start) };
}
