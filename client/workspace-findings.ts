import { type CancellationToken, Disposable, languages, type Uri, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { LintWorkspaceResult } from '../server/lsp/protocol.ts';

/** The findings of files that are not open. */
export interface WorkspaceFindings {
  /** Replaces all findings shown so far. */
  show(files: LintWorkspaceResult['files'], token: CancellationToken): Promise<void>;
  clear(): void;
  dispose(): void;
}

/**
 * Findings of an open file come from the server as it is typed, so these give way as soon as a file is opened. They
 * also go when the file changes or disappears, since they would be out of date.
 */
export function createWorkspaceFindings(client: LanguageClient): WorkspaceFindings {
  const collection = languages.createDiagnosticCollection('ctpat-workspace');
  const watcher = workspace.createFileSystemWatcher('**/*.{yaml,yml,md,markdown}', true);
  const drop = (uri: Uri): void => {
    collection.delete(uri);
  };
  const listeners = Disposable.from(
    collection,
    watcher,
    watcher.onDidChange(drop),
    watcher.onDidDelete(drop),
    client.visibleDocuments.onOpen((opened) => {
      opened.forEach(drop);
    }),
  );

  return {
    async show(files, token) {
      const converter = client.protocol2CodeConverter;
      const converted = await Promise.all(
        files.map(async (file) => ({
          uri: converter.asUri(file.uri),
          diagnostics: await converter.asDiagnostics(file.diagnostics, token),
        })),
      );
      if (token.isCancellationRequested) return;
      collection.clear();
      for (const { uri, diagnostics } of converted) {
        if (!client.visibleDocuments.isVisible(uri)) collection.set(uri, diagnostics);
      }
    },
    clear() {
      collection.clear();
    },
    dispose() {
      listeners.dispose();
    },
  };
}
