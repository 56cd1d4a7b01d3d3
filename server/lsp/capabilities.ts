import {
  CodeActionKind,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type ServerCapabilities,
} from 'vscode-languageserver';

/** What the client can do, as far as it decides how the server behaves. */
export interface ClientAbilities {
  /** Asks for diagnostics itself; otherwise they are pushed. */
  readonly pullsDiagnostics: boolean;
  /** Can be told to ask again. */
  readonly refreshesDiagnostics: boolean;
  readonly registersWatchers: boolean;
  readonly hasConfiguration: boolean;
  readonly hasWorkspaceFolders: boolean;
  readonly hasVersionedEdits: boolean;
  readonly hasSnippets: boolean;
}

/** Reads the abilities from the capabilities that a client sends. */
export function abilitiesOf({ textDocument, workspace }: ClientCapabilities): ClientAbilities {
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    hasConfiguration: workspace?.configuration === true,
    hasWorkspaceFolders: workspace?.workspaceFolders === true,
    hasVersionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    hasSnippets: textDocument?.completion?.completionItem?.snippetSupport === true,
  };
}

/** What the server offers such a client. */
export function serverCapabilities({
  pullsDiagnostics,
  hasWorkspaceFolders,
}: ClientAbilities): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
    hoverProvider: true,
    documentSymbolProvider: true,
    completionProvider: { triggerCharacters: [':', ' ', '"', '/', '-', '#'] },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Source] },
    ...(pullsDiagnostics
      ? {
          diagnosticProvider: {
            identifier: 'ctpat',
            interFileDependencies: true,
            workspaceDiagnostics: false,
          },
        }
      : {}),
    ...(hasWorkspaceFolders
      ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }
      : {}),
  };
}
