import { type CancellationToken, type Connection, type WorkDoneProgressParams } from 'vscode-languageserver';
import { lint } from '../engine/lint.ts';
import { say } from '../messages/fill.ts';
import { LSP } from './lsp-messages.ts';
import type { LintWorkspaceResult } from './protocol.ts';
import { cancelled, yieldToMessages } from './safe.ts';
import type { Session } from './session.ts';
import { toDiagnostic } from './to-diagnostic.ts';

/** Lints every document of the folders, open or not; yields after each, so that it can be cancelled and others are served. */
export async function lintWorkspace(
  connection: Connection,
  session: Session,
  folders: readonly string[],
  params: WorkDoneProgressParams,
  token: CancellationToken,
): Promise<LintWorkspaceResult> {
  const { workspace } = session;
  const uris = new Set<string>();
  for (const folder of folders) for (const uri of await workspace.filesIn(folder)) uris.add(uri);
  const snapshot = await workspace.snapshot([...uris]);
  const progress =
    params.workDoneToken === undefined
      ? undefined
      : connection.window.attachWorkDoneProgress(params.workDoneToken);
  const files: { uri: string; diagnostics: ReturnType<typeof toDiagnostic>[] }[] = [];
  let done = 0;
  progress?.begin(say(LSP.lintingTitle, 'en'), 0);
  try {
    for (const uri of uris) {
      await yieldToMessages();
      if (token.isCancellationRequested) throw cancelled();
      const project = snapshot.projectOf(uri);
      const { findings } = lint(snapshot, uri);
      if (project && findings.length > 0) {
        files.push({ uri, diagnostics: findings.map((finding) => toDiagnostic(finding, project.files)) });
      }
      done += 1;
      progress?.report(
        Math.round((100 * done) / uris.size),
        say(LSP.linting, snapshot.localeOf(uri), { done, all: uris.size }),
      );
    }
  } finally {
    progress?.done();
  }
  return { files, count: files.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0) };
}
