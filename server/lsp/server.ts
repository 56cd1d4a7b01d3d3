import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  TextDocuments,
  WatchKind,
  type Connection,
  type DidChangeWatchedFilesRegistrationOptions,
  type WorkDoneProgressParams,
  type WorkspaceFolder,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Locale } from '../catalog/catalog.ts';
import type { Host } from '../host/host.ts';
import { folderOf, normalizeUri } from '../workspace/uri.ts';
import { createWorkspace, type WorkspaceOptions } from '../workspace/workspace.ts';
import { negotiate, serverCapabilities } from './capabilities.ts';
import type { DiagnosticsFeature } from './diagnostics.ts';
import { registerFeatures } from './features.ts';
import { lintWorkspace } from './lint-workspace.ts';
import { clientLog, tolerate } from './log.ts';
import { LintWorkspaceRequest, type InitializationOptions } from './protocol.ts';
import { pullDiagnostics } from './pull-diagnostics.ts';
import { pushDiagnostics } from './push-diagnostics.ts';
import { safe, safely } from './safe.ts';
import { createSession, type Session } from './session.ts';
import { parseSettings, readSettings, type EditorSettings } from './settings.ts';
import { tellByNotification, tellNothing } from './status.ts';

/** How often the server looks whether the day has changed, in milliseconds. */
const DAY_CHECK = 60_000;

/** Everything that differs between one client and another. */
interface ClientState {
  readonly session: Session;
  readonly diagnostics: DiagnosticsFeature;
  folders: string[];
  settings: EditorSettings;
  readonly editorLocale: Locale | undefined;
  /** Whether the client tells of changes on disk; it may refuse what it has announced. */
  watchesFiles: boolean;
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
  watchesFiles: boolean,
): WorkspaceOptions {
  return {
    folders,
    checksStamps: !watchesFiles,
    ...(today === undefined ? {} : { today }),
    ...(locale === undefined ? {} : { locale }),
    ...(editorLocale === undefined ? {} : { editorLocale }),
  };
}

/** What the client is to watch: documents, and everything that a document may name. */
const WATCHERS: DidChangeWatchedFilesRegistrationOptions = {
  watchers: [
    { globPattern: '**/*.{yaml,yml,md,markdown}' },
    // The baseline, which may have any name too.
    { globPattern: '**/*.json' },
    // Evidence may have any name; only that a file comes or goes matters.
    { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
  ],
};

/** Serves one client over a connection. */
export function serve(connection: Connection, host: Host, version: string): void {
  const documents = new TextDocuments(TextDocument);
  let state: ClientState | undefined;
  const log = clientLog(connection);

  const configure = (settings: EditorSettings) => {
    if (!state) return;
    state.settings = settings;
    const { folders, editorLocale, watchesFiles, session, diagnostics } = state;
    session.workspace.configure(optionsOf(folders, settings, editorLocale, watchesFiles));
    diagnostics.refreshAll();
  };

  connection.onInitialize((params) => {
    const client = negotiate(params.capabilities);
    const editorLocale = params.locale?.toLowerCase().startsWith('es') ? 'es' : undefined;
    const settings = parseSettings(params.initializationOptions);
    const folders = initialFolders(params);
    const watchesFiles = client.registersWatchers;
    const workspace = createWorkspace(host, optionsOf(folders, settings, editorLocale, watchesFiles));
    const locale = () => state?.settings.locale ?? editorLocale ?? 'en';
    const tellState = wantsStatus(params.initializationOptions)
      ? tellByNotification(connection, log, locale)
      : tellNothing;
    const session = createSession({ log, documents, workspace, client, tellState });
    // Who opens files without a folder still has a project: the folders of what is open.
    const currentFolders = () => {
      if (state && state.folders.length > 0) return state.folders;
      return [...new Set(session.openUris().map((uri) => folderOf(normalizeUri(uri))))];
    };
    const diagnostics = client.pullsDiagnostics
      ? pullDiagnostics(connection, session, () => state?.folders ?? [])
      : pushDiagnostics(connection, session);
    state = { session, diagnostics, folders, settings, editorLocale, watchesFiles };
    registerFeatures(connection, session, documents, host, currentFolders);
    connection.onRequest(
      LintWorkspaceRequest.method,
      safe(LintWorkspaceRequest.method, log, (request: WorkDoneProgressParams | undefined, token) =>
        lintWorkspace(
          connection,
          session,
          { folders: currentFolders(), locale: locale() },
          request ?? {},
          token,
        ),
      ),
    );
    return { capabilities: serverCapabilities(client), serverInfo: { name: 'ctpat', version } };
  });

  connection.onInitialized(
    safely('initialized', log, async () => {
      if (!state) return;
      const { client } = state.session;
      if (client.registersConfiguration) {
        const { type } = DidChangeConfigurationNotification;
        void tolerate(type.method, log, () => connection.client.register(type, { section: 'ctpat' }));
      }
      if (client.registersWatchers) {
        const { type } = DidChangeWatchedFilesNotification;
        void tolerate(type.method, log, () => connection.client.register(type, WATCHERS)).then(
          (registered) => {
            if (registered || !state) return;
            state.watchesFiles = false;
            configure(state.settings);
          },
        );
      }
      if (client.hasWorkspaceFolders) {
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          if (!state) return;
          const gone = new Set(foldersOf(removed));
          state.folders = [...state.folders.filter((folder) => !gone.has(folder)), ...foldersOf(added)];
          configure(state.settings);
        });
      }
      if (client.hasConfiguration) configure((await readSettings(connection, log)) ?? state.settings);
    }),
  );

  connection.onDidChangeConfiguration(
    safely('workspace/didChangeConfiguration', log, async ({ settings }) => {
      if (!state) return;
      const given = parseSettings((settings as { ctpat?: unknown } | null)?.ctpat);
      const { hasConfiguration } = state.session.client;
      configure(hasConfiguration ? ((await readSettings(connection, log)) ?? state.settings) : given);
    }),
  );

  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (!state) return;
    // All of them: catalog files and evidence may have any name, and a folder that goes takes its files with it.
    state.session.workspace.changedOnDisk(changes.map(({ uri }) => normalizeUri(uri)));
    state.diagnostics.refreshAll();
  });

  documents.onDidChangeContent(({ document }) => {
    if (!state) return;
    const uri = normalizeUri(document.uri);
    state.session.workspace.open(uri, document.getText());
    state.session.lint.changed(uri);
    state.diagnostics.changed(document.uri);
  });
  documents.onDidClose(({ document }) => {
    if (!state) return;
    const uri = normalizeUri(document.uri);
    state.session.workspace.close(uri);
    state.session.lint.changed(uri);
    state.diagnostics.closed(document.uri);
  });

  let day = host.today();
  const dayCheck = setInterval(() => {
    if (host.today() === day) return;
    day = host.today();
    state?.diagnostics.refreshAll();
  }, DAY_CHECK);
  dayCheck.unref();
  connection.onShutdown(() => {
    clearInterval(dayCheck);
  });

  documents.listen(connection);
  connection.listen();
}

/** Whether a client asks for `ctpat/status`. */
function wantsStatus(options: unknown): boolean {
  return (options as InitializationOptions | null | undefined)?.statusNotifications === true;
}
