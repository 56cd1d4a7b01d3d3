import {
  CodeActionKind,
  FileOperationPatternKind,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type FileOperationRegistrationOptions,
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
  /** Takes definitions with the stretch that they begin at. */
  readonly hasDefinitionLinks: boolean;
  /** Asks whether something can be renamed before it asks for a name. */
  readonly preparesRenames: boolean;
  /** Asks what changes before files get another name. */
  readonly asksBeforeRenamingFiles: boolean;
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
    hasDefinitionLinks: textDocument?.definition?.linkSupport === true,
    preparesRenames: textDocument?.rename?.prepareSupport === true,
    asksBeforeRenamingFiles: workspace?.fileOperations?.willRename === true,
  };
}

/** Evidence may be any file, and a folder takes along what it holds. */
const MOVES: FileOperationRegistrationOptions = {
  filters: [
    { scheme: 'file', pattern: { glob: '**/*', matches: FileOperationPatternKind.file } },
    { scheme: 'file', pattern: { glob: '**/*', matches: FileOperationPatternKind.folder } },
  ],
};

/** What the server offers such a client. */
export function serverCapabilities({
  pullsDiagnostics,
  hasWorkspaceFolders,
  preparesRenames,
  asksBeforeRenamingFiles,
}: ClientAbilities): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
    hoverProvider: true,
    documentSymbolProvider: true,
    completionProvider: { triggerCharacters: [':', ' ', '"', '/', '-', '#'] },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentLinkProvider: { resolveProvider: false },
    workspaceSymbolProvider: true,
    callHierarchyProvider: true,
    renameProvider: preparesRenames ? { prepareProvider: true } : true,
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
    workspace: {
      ...(hasWorkspaceFolders ? { workspaceFolders: { supported: true, changeNotifications: true } } : {}),
      ...(asksBeforeRenamingFiles ? { fileOperations: { willRename: MOVES } } : {}),
    },
  };
}
