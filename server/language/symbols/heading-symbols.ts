import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import type { Heading } from '../../syntax/markdown/outline.lazy.ts';
import { present, type SymbolMaker } from './budget.ts';

/** Headings as a tree: each holds those of lower levels that stand under it. */
export function headingSymbols(headings: readonly Heading[], maker: SymbolMaker): DocumentSymbol[] {
  const symbols: (DocumentSymbol | undefined)[] = [];
  for (let at = 0; at < headings.length;) {
    const heading = headings[at];
    if (!heading) break;
    let next = at + 1;
    while ((headings[next]?.level ?? 0) > heading.level) next += 1;
    const inner = headings.slice(at + 1, next);
    symbols.push(
      maker.symbol({
        name: heading.text,
        kind: SymbolKind.String,
        range: { start: heading.range.start, end: Math.max(heading.content.end, heading.range.end) },
        selection: heading.range,
        children: () => headingSymbols(inner, maker),
      }),
    );
    at = next;
  }
  return present(symbols);
}
