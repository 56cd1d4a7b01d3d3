import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  TextDocuments,
  WatchKind,
  type Connection,
  type WorkDoneProgressParams,
  type WorkspaceFolder,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Locale } from '../catalog/catalog.ts';
import type { Host } from '../host/host.ts';
import { folderOf, normalizeUri } from '../workspace/uri.ts';
import { createWorkspace, type WorkspaceOptions } from '../workspace/workspace.ts';
import { abilitiesOf, serverCapabilities } from './capabilities.ts';
import { pullDiagnostics, pushDiagnostics, type DiagnosticsFeature } from './diagnostics.ts';
import { registerFeatures } from './features.ts';
import { lintWorkspace } from './lint-workspace.ts';
import { LintWorkspaceRequest, type LintWorkspaceResult } from './protocol.ts';
import { safe } from './safe.ts';
import { createSession, type Session } from './session.ts';
import { parseSettings, readSettings, type EditorSettings } from './settings.ts';

/** How often the server looks whether the day has changed, in milliseconds. */
const DAY_CHECK = 60_000;

/** Everything that differs between one client and another. */
interface ClientState {
  readonly session: Session;
  readonly diagnostics: DiagnosticsFeature;
  folders: string[];
  settings: EditorSettings;
  readonly editorLocale: Locale | undefined;
}

function foldersOf(folders: readonly WorkspaceFolder[] | null | undefined): string[] {
  return (folders ?? []).map(({ uri }) => normalizeUri(uri).replace(/\/$/, ''));
}

/** The folders of a client; one that knows no workspace folders may still name one root. */
function initialFolders(params: {
  readonly workspaceFolders?: WorkspaceFolder[] | null;
  readonly rootUri?: string | null;
}): string[] {
  const { workspaceFolders, rootUri } = params;
  if (workspaceFolders) return foldersOf(workspaceFolders);
  return rootUri ? foldersOf([{ uri: rootUri, name: '' }]) : [];
}

function optionsOf(
  folders: readonly string[],
  { today, locale }: EditorSettings,
  editorLocale: Locale | undefined,
): WorkspaceOptions {
  return {
    folders,
    ...(today === undefined ? {} : { today }),
    ...(locale === undefined ? {} : { locale }),
    ...(editorLocale === undefined ? {} : { editorLocale }),
  };
}

/** Serves one client over a connection. */
export function serve(connection: Connection, host: Host, version: string): void {
  const documents = new TextDocuments(TextDocument);
  let client: ClientState | undefined;

  const configure = (settings: EditorSettings) => {
    if (!client) return;
    client.settings = settings;
    client.session.workspace.configure(optionsOf(client.folders, settings, client.editorLocale));
    client.diagnostics.refreshAll();
  };

  connection.onInitialize((params) => {
    const abilities = abilitiesOf(params.capabilities);
    const editorLocale = params.locale?.toLowerCase().startsWith('es') ? 'es' : undefined;
    const settings = parseSettings(params.initializationOptions);
    const folders = initialFolders(params);
    const workspace = createWorkspace(host, optionsOf(folders, settings, editorLocale));
    const session = createSession(connection, documents, workspace, abilities);
    const diagnostics = (abilities.pullsDiagnostics ? pullDiagnostics : pushDiagnostics)(connection, session);
    client = { session, diagnostics, folders, settings, editorLocale };
    // Who opens files without a folder still has a project: the folders of what is open.
    const currentFolders = () => {
      if (client && client.folders.length > 0) return client.folders;
      return [...new Set(session.openUris().map((uri) => folderOf(normalizeUri(uri))))];
    };
    registerFeatures(connection, session, documents, host, currentFolders);
    registerLintWorkspace(connection, session, currentFolders);
    return { capabilities: serverCapabilities(abilities), serverInfo: { name: 'ctpat', version } };
  });

  connection.onInitialized(async () => {
    if (!client) return;
    const { abilities } = client.session;
    if (abilities.hasConfiguration) {
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'ctpat' });
      configure(await readSettings(connection, true));
    }
    if (abilities.registersWatchers) {
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [
          { globPattern: '**/*.{yaml,yml,md,markdown}' },
          // The baseline, which may have any name too.
          { globPattern: '**/*.json' },
          // Evidence may have any name; only that a file comes or goes matters.
          { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
        ],
      });
    }
    if (abilities.hasWorkspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        if (!client) return;
        const gone = new Set(foldersOf(removed));
        client.folders = [...client.folders.filter((folder) => !gone.has(folder)), ...foldersOf(added)];
        configure(client.settings);
      });
    }
  });

  connection.onDidChangeConfiguration(async ({ settings }) => {
    const asked = client?.session.abilities.hasConfiguration === true;
    configure(
      asked
        ? await readSettings(connection, true)
        : parseSettings((settings as { ctpat?: unknown } | null)?.ctpat),
    );
  });

  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (!client) return;
    // All of them: catalog files and evidence may have any name, and a folder that goes takes its files with it.
    client.session.workspace.changedOnDisk(changes.map(({ uri }) => normalizeUri(uri)));
    client.diagnostics.refreshAll();
  });

  documents.onDidChangeContent(({ document }) => {
    client?.session.workspace.open(normalizeUri(document.uri), document.getText());
    client?.diagnostics.changed(document.uri);
  });
  documents.onDidClose(({ document }) => {
    client?.session.workspace.close(normalizeUri(document.uri));
    client?.diagnostics.closed(document.uri);
  });

  let day = host.today();
  const dayCheck = setInterval(() => {
    if (host.today() === day) return;
    day = host.today();
    client?.diagnostics.refreshAll();
  }, DAY_CHECK);
  dayCheck.unref();
  connection.onShutdown(() => {
    clearInterval(dayCheck);
  });

  documents.listen(connection);
  connection.listen();
}

function registerLintWorkspace(
  connection: Connection,
  session: Session,
  folders: () => readonly string[],
): void {
  const empty: LintWorkspaceResult = { files: [], count: 0 };
  connection.onRequest(
    LintWorkspaceRequest.method,
    safe('lintWorkspace', session.log, empty, async (params: WorkDoneProgressParams | undefined, token) => {
      return lintWorkspace(connection, session, folders(), params ?? {}, token);
    }),
  );
}
