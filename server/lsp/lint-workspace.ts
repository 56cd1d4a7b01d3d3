import type { CancellationToken, Connection, WorkDoneProgressParams } from 'vscode-languageserver';
import type { Locale } from '../catalog/catalog.ts';
import { lintAll } from '../engine/session/lint-all.ts';
import { say } from '../messages/fill.ts';
import { LSP } from './lsp-messages.ts';
import type { LintWorkspaceResult } from './protocol.ts';
import type { Session } from './session.ts';

/** Lints every document of the folders, open or not, and tells how far it is. Findings that are kept are not made again. */
export async function lintWorkspace(
  connection: Connection,
  session: Session,
  { folders, locale }: { readonly folders: readonly string[]; readonly locale: Locale },
  params: WorkDoneProgressParams,
  token: CancellationToken,
): Promise<LintWorkspaceResult> {
  await session.checkDisk();
  const uris = new Set<string>();
  for (const folder of folders) for (const uri of await session.workspace.filesIn(folder)) uris.add(uri);
  const progress =
    params.workDoneToken === undefined
      ? undefined
      : connection.window.attachWorkDoneProgress(params.workDoneToken);
  let [done, count] = [0, 0];
  progress?.begin(say(LSP.lintingTitle, locale), 0);
  try {
    for await (const { kept } of lintAll(session.lint, uris, token)) {
      count += kept.findings.length;
      done += 1;
      const percentage = Math.round((100 * done) / uris.size);
      progress?.report(percentage, say(LSP.linting, locale, { done, all: uris.size }));
    }
  } finally {
    progress?.done();
  }
  return { count };
}
