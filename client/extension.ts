import { EventEmitter, type ExtensionContext, window } from 'vscode';
import { State } from 'vscode-languageclient/node';
import { StatusNotification, type StatusParams } from '../server/lsp/protocol.ts';
import type { CtpatApi } from './api.ts';
import { registerLintWorkspace } from './commands/lint-workspace.ts';
import { registerRestartServer } from './commands/restart-server.ts';
import { registerShowOutput } from './commands/show-output.ts';
import { createLanguageClient } from './language-client.ts';
import { startWhenNeeded } from './start.ts';
import { registerStatus } from './status.ts';
import { createWorkspaceFindings } from './workspace-findings.ts';

/**
 * Called by VS Code. Sets everything up, but starts the server only when a document of ours is open.
 * All that is to be ended, the client and with it the server, is among the context's subscriptions.
 */
export function activate(context: ExtensionContext): CtpatApi {
  const output = window.createOutputChannel('CTPAT', { log: true });
  const findings = createWorkspaceFindings();
  const client = createLanguageClient(context, output, findings);
  const statuses = new EventEmitter<StatusParams>();
  const lints = new EventEmitter<StatusParams>();
  client.onNotification(StatusNotification.method, (params: StatusParams) => {
    statuses.fire(params);
    if (params.state === 'ready') lints.fire(params);
  });
  const ready = new Promise<void>((resolve) => {
    const listener = client.onDidChangeState(({ newState }) => {
      if (newState !== State.Running) return;
      listener.dispose();
      resolve();
    });
  });

  context.subscriptions.push(
    output,
    statuses,
    lints,
    registerStatus(client, statuses.event),
    registerRestartServer(client),
    registerShowOutput(output),
    registerLintWorkspace(client, findings),
    startWhenNeeded(() => {
      client.start().catch((error: unknown) => {
        output.error(String(error));
      });
    }),
  );
  return { ready, onDidLint: lints.event };
}
