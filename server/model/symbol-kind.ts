import { DOCUMENT_KINDS, type DocumentKind } from '../schema/kinds.ts';

/** What an id can name inside a document. */
export const ITEM_KINDS = [
  'contact',
  'site',
  'partner-site',
  'lane',
  'action',
  'finding',
  'session',
  'incident',
  'audit',
  'weakness',
] as const;

/** One of {@link ITEM_KINDS}. */
export type ItemKind = (typeof ITEM_KINDS)[number];

/** Whatever other places can refer to by an id: documents, partners, items of documents, criteria. */
export type SymbolKind = DocumentKind | ItemKind | 'criterion';

/** Every kind that a document defines: all but the criteria, which the catalog has. */
export const DEFINED_KINDS: readonly Exclude<SymbolKind, 'criterion'>[] = [...DOCUMENT_KINDS, ...ITEM_KINDS];
