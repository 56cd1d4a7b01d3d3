import { Uri } from 'vscode';
import { type Middleware, vsdiag } from 'vscode-languageclient/node';
import { isOurs } from './documents.ts';

/** Diagnostics, too, are asked for documents of ours only; `inner` is asked about those. */
export function diagnosticsOfOurs(
  inner: Required<Pick<Middleware, 'provideDiagnostics'>>,
): Pick<Middleware, 'provideDiagnostics'> {
  return {
    provideDiagnostics: (document, previousResultId, token, next) =>
      !(document instanceof Uri) && isOurs(document)
        ? inner.provideDiagnostics(document, previousResultId, token, next)
        : { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] },
  };
}

/** The server is asked about documents of ours only; about any other the answer is "nothing" at once. */
export const requestMiddleware: Middleware = {
  provideHover: (document, position, token, next) =>
    isOurs(document) ? next(document, position, token) : undefined,
  provideCompletionItem: (document, position, context, token, next) =>
    isOurs(document) ? next(document, position, context, token) : undefined,
  provideCodeActions: (document, range, context, token, next) =>
    isOurs(document) ? next(document, range, context, token) : undefined,
  provideCodeLenses: (document, token, next) => (isOurs(document) ? next(document, token) : undefined),
  provideDocumentSymbols: (document, token, next) => (isOurs(document) ? next(document, token) : undefined),
  provideDocumentLinks: (document, token, next) => (isOurs(document) ? next(document, token) : undefined),
  provideDocumentHighlights: (document, position, token, next) =>
    isOurs(document) ? next(document, position, token) : undefined,
  provideDefinition: (document, position, token, next) =>
    isOurs(document) ? next(document, position, token) : undefined,
  provideReferences: (document, position, options, token, next) =>
    isOurs(document) ? next(document, position, options, token) : undefined,
  prepareCallHierarchy: (document, position, token, next) =>
    isOurs(document) ? next(document, position, token) : undefined,
  prepareRename: (document, position, token, next) =>
    isOurs(document) ? next(document, position, token) : undefined,
  provideRenameEdits: (document, position, newName, token, next) =>
    isOurs(document) ? next(document, position, newName, token) : undefined,
  provideFoldingRanges: (document, context, token, next) =>
    isOurs(document) ? next(document, context, token) : undefined,
  provideSelectionRanges: (document, positions, token, next) =>
    isOurs(document) ? next(document, positions, token) : undefined,
  provideInlayHints: (document, range, token, next) =>
    isOurs(document) ? next(document, range, token) : undefined,
  provideDocumentSemanticTokens: (document, token, next) =>
    isOurs(document) ? next(document, token) : undefined,
  provideDocumentSemanticTokensEdits: (document, previousResultId, token, next) =>
    isOurs(document) ? next(document, previousResultId, token) : undefined,
  provideDocumentRangeSemanticTokens: (document, range, token, next) =>
    isOurs(document) ? next(document, range, token) : undefined,
};
