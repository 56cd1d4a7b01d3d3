import {
  type CancellationToken,
  commands,
  type Disposable,
  l10n,
  type Progress,
  ProgressLocation,
  window,
} from 'vscode';
import { type LanguageClient, WorkDoneProgress } from 'vscode-languageclient/node';
import { LintWorkspaceRequest, type LintWorkspaceResult } from '../../server/lsp/protocol.ts';
import type { WorkspaceFindings } from '../workspace-findings.ts';

type Reporter = Progress<{ message?: string; increment?: number }>;

/**
 * `CTPAT: Lint workspace`: from now on Problems shows the findings of files that are not open, too. The command answers with the number of
 * findings in all files, or with nothing when it was cancelled.
 */
export function registerLintWorkspace(client: LanguageClient, findings: WorkspaceFindings): Disposable {
  return commands.registerCommand('ctpat.lintWorkspace', () =>
    window.withProgress(
      {
        location: ProgressLocation.Notification,
        title: l10n.t('CTPAT: linting the workspace'),
        cancellable: true,
      },
      (progress, token) => lintWorkspace(client, findings, progress, token),
    ),
  );
}

async function lintWorkspace(
  client: LanguageClient,
  findings: WorkspaceFindings,
  progress: Reporter,
  token: CancellationToken,
): Promise<number | undefined> {
  await client.start();
  const workDoneToken = crypto.randomUUID();
  const reports = passOnProgress(client, workDoneToken, progress);
  try {
    const { method } = LintWorkspaceRequest;
    const result = await client.sendRequest<LintWorkspaceResult>(method, { workDoneToken }, token);
    await Promise.race([findings.show(), cancellation(token)]);
    if (token.isCancellationRequested) return undefined;
    await present(result.count);
    return result.count;
  } catch (error) {
    if (token.isCancellationRequested) return undefined;
    throw error;
  } finally {
    reports.dispose();
  }
}

function cancellation(token: CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    token.onCancellationRequested(() => {
      resolve();
    });
  });
}

/** The protocol tells the percentage reached, VS Code wants the step since the last report. */
function passOnProgress(client: LanguageClient, workDoneToken: string, progress: Reporter): Disposable {
  let reached = 0;
  return client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
    if (value.kind === 'end') return;
    const percentage = value.percentage ?? reached;
    progress.report({
      increment: percentage - reached,
      ...(value.message === undefined ? {} : { message: value.message }),
    });
    reached = percentage;
  });
}

async function present(count: number): Promise<void> {
  if (count > 0) await commands.executeCommand('workbench.actions.view.problems');
  else void window.showInformationMessage(l10n.t('CTPAT: no findings in the workspace.'));
}
