import { type ExtensionContext, type LogOutputChannel, Uri } from 'vscode';
import { LanguageClient, State, TransportKind } from 'vscode-languageclient/node';
import { languageId } from './documents.ts';
import type { InitializationOptions } from '../server/lsp/protocol.ts';
import { diagnosticsOfOurs, requestMiddleware } from './requests.ts';
import { createSynchronization } from './synchronization.ts';
import type { WorkspaceFindings } from './workspace-findings.ts';

/**
 * The schemes of documents that have a place in a project, or will have one once saved. Others, such as the old side
 * of a comparison, would only repeat the findings.
 */
const schemes = ['file', 'untitled'];

/** What may be ours; `isOurs` then tells which documents are. The names count whatever language the user gave them. */
export const documentSelector = schemes.flatMap((scheme) => [
  { scheme, language: languageId },
  { scheme, language: 'markdown' },
  { scheme, language: 'yaml' },
  { scheme, pattern: '**/*.ctpat.{yaml,yml}' },
  { scheme, pattern: '**/ctpat.config.yaml' },
]);

/** Makes the client of the language server. The server itself starts with the client's `start()`. */
export function createLanguageClient(
  context: ExtensionContext,
  outputChannel: LogOutputChannel,
  findings: WorkspaceFindings,
): LanguageClient {
  const synchronization = createSynchronization(() => client);
  const client = new LanguageClient(
    'ctpat',
    'CTPAT',
    {
      module: Uri.joinPath(context.extensionUri, 'dist/vscode/server.cjs').fsPath,
      transport: TransportKind.ipc,
    },
    {
      documentSelector,
      outputChannel,
      diagnosticPullOptions: { onChange: true, onFocus: true },
      initializationOptions: { statusNotifications: true } satisfies InitializationOptions,
      middleware: {
        ...requestMiddleware,
        ...findings.middleware,
        ...diagnosticsOfOurs(findings.middleware),
        ...synchronization.middleware,
      },
    },
  );
  const states = client.onDidChangeState(({ newState }) => {
    if (newState !== State.Running) synchronization.forgetAll();
  });
  context.subscriptions.push(client, states);
  return client;
}
