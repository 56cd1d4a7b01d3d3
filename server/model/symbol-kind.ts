import type { DocumentKind } from '../schema/kinds.ts';

/** What an id can name inside a document. */
export type ItemKind =
  | 'contact'
  | 'site'
  | 'partner-site'
  | 'lane'
  | 'action'
  | 'finding'
  | 'session'
  | 'incident'
  | 'audit'
  | 'weakness';

/** Whatever other places can refer to by an id: documents, partners, items of documents, criteria. */
export type SymbolKind = DocumentKind | ItemKind | 'criterion';
