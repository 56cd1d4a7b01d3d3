import {
  CodeActionKind,
  FileOperationPatternKind,
  InsertTextMode,
  MarkupKind,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type FileOperationRegistrationOptions,
  type ServerCapabilities,
} from 'vscode-languageserver';

/** The capabilities of a client, as far as they decide how the server behaves. */
export interface NegotiatedCapabilities {
  /** Asks for diagnostics itself; otherwise they are pushed. */
  readonly pullsDiagnostics: boolean;
  /** Can be told to ask again. */
  readonly refreshesDiagnostics: boolean;
  /** Shows the other places that a diagnostic is about. */
  readonly showsRelatedInformation: boolean;
  readonly registersWatchers: boolean;
  readonly registersConfiguration: boolean;
  readonly hasConfiguration: boolean;
  readonly hasWorkspaceFolders: boolean;
  readonly hasVersionedEdits: boolean;
  readonly hasSnippets: boolean;
  /** Indents the further lines of a proposal itself, relative to the line of the cursor. */
  readonly adjustsIndentation: boolean;
  /** Shows Markdown in hovers, and in the documentation of proposals. */
  readonly hovers: MarkupKind;
  readonly documentation: MarkupKind;
  /** Shows an outline as a tree; otherwise it is a list. */
  readonly hasSymbolTree: boolean;
  /** Takes code actions; otherwise only commands, which the server has none of. */
  readonly hasCodeActions: boolean;
  /** Asks for the edit of a code action when somebody chooses it. */
  readonly resolvesCodeActions: boolean;
  /** Takes definitions with the stretch that they begin at. */
  readonly hasDefinitionLinks: boolean;
  /** Asks whether something can be renamed before it asks for a name. */
  readonly preparesRenames: boolean;
  /** Asks what changes before files get another name. */
  readonly asksBeforeRenamingFiles: boolean;
}

const markupOf = (formats: readonly string[] | undefined) =>
  formats?.includes(MarkupKind.Markdown) ? MarkupKind.Markdown : MarkupKind.PlainText;

/** Reads the capabilities that a client sends. What it does not announce, it does not have. */
export function negotiate({ textDocument, workspace }: ClientCapabilities): NegotiatedCapabilities {
  const item = textDocument?.completion?.completionItem;
  const { codeAction } = textDocument ?? {};
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    showsRelatedInformation:
      textDocument?.publishDiagnostics?.relatedInformation === true ||
      textDocument?.diagnostic?.relatedInformation === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    hasConfiguration: workspace?.configuration === true,
    hasWorkspaceFolders: workspace?.workspaceFolders === true,
    hasVersionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    hasSnippets: item?.snippetSupport === true,
    adjustsIndentation:
      item?.insertTextModeSupport?.valueSet.includes(InsertTextMode.adjustIndentation) === true,
    hovers: markupOf(textDocument?.hover?.contentFormat),
    documentation: markupOf(item?.documentationFormat),
    hasSymbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    hasCodeActions: codeAction?.codeActionLiteralSupport !== undefined,
    resolvesCodeActions:
      codeAction?.dataSupport === true && codeAction.resolveSupport?.properties.includes('edit') === true,
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
  hasCodeActions,
  resolvesCodeActions,
  preparesRenames,
  asksBeforeRenamingFiles,
}: NegotiatedCapabilities): ServerCapabilities {
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
    ...(hasCodeActions
      ? {
          codeActionProvider: {
            codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Source],
            resolveProvider: resolvesCodeActions,
          },
        }
      : {}),
    ...(pullsDiagnostics
      ? {
          diagnosticProvider: {
            identifier: 'ctpat',
            interFileDependencies: true,
            workspaceDiagnostics: true,
          },
        }
      : {}),
    workspace: {
      ...(hasWorkspaceFolders ? { workspaceFolders: { supported: true, changeNotifications: true } } : {}),
      ...(asksBeforeRenamingFiles ? { fileOperations: { willRename: MOVES } } : {}),
    },
  };
}
