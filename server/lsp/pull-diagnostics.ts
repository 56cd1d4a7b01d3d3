import {
  DocumentDiagnosticReportKind,
  type Connection,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import { coalesced, type DiagnosticsFeature } from './diagnostics.ts';
import { tolerate } from './log.ts';
import { safe, superseded } from './safe.ts';
import type { Session } from './session.ts';
import { registerWorkspaceDiagnostics } from './workspace-diagnostics.ts';

/** How long a refresh waits for further reasons, in milliseconds: a checkout changes hundreds of files. */
const REFRESH_PAUSE = 100;

/** The client asks; an answer that would be about an older text is refused, and the client asks again. */
export function pullDiagnostics(
  connection: Connection,
  session: Session,
  folders: () => readonly string[],
): DiagnosticsFeature {
  const { client, log } = session;
  connection.languages.diagnostics.on(
    safe('textDocument/diagnostic', log, async (params, token): Promise<DocumentDiagnosticReport> => {
      const { textDocument, previousResultId } = params;
      const { uri } = textDocument;
      const version = session.versionOf(uri);
      await session.checkDisk();
      const kept = await session.findings(uri, token);
      if (session.versionOf(uri) !== version) throw superseded();
      const resultId = session.resultIdOf(kept);
      if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items: session.diagnosticsOf(kept) };
    }),
  );
  const workspaceDiagnostics = registerWorkspaceDiagnostics(connection, session, folders);
  const refresh = coalesced(() => {
    const { diagnostics } = connection.languages;
    void tolerate('workspace/diagnostic/refresh', log, () => diagnostics.refresh());
  }, REFRESH_PAUSE);
  const refreshAll = () => {
    workspaceDiagnostics.changed();
    if (client.refreshesDiagnostics) refresh();
  };
  return {
    // Clients know that documents depend on each other, and ask for the other open ones themselves.
    changed: () => {
      workspaceDiagnostics.changed();
    },
    // What was typed and not saved is gone for the others too.
    closed: refreshAll,
    refreshAll,
  };
}
