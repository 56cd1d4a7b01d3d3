import { SymbolKind } from 'vscode-languageserver-types';
import type { SymbolKind as ModelKind } from '../../kinds/registry.ts';
import { SYMBOLS } from '../../kinds/symbols.ts';

/** The icon of a thing that an id can name, in lists of symbols and in hierarchies. */
export const iconOf = (kind: ModelKind): SymbolKind => SymbolKind[SYMBOLS[kind].icon];
