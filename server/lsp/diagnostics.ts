import {
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Session } from './session.ts';
import { safe } from './safe.ts';

/** How long a push waits for the typing to pause, in milliseconds. */
const PAUSE = 120;

/** How long the other open documents wait, which may depend on the one that is typed in. */
const LONG_PAUSE = 500;

/** Brings diagnostics to the client, in the way that it can take them. */
export interface DiagnosticsFeature {
  /** A document was opened or its text changed. */
  changed(uri: string): void;
  closed(uri: string): void;
  /** Something that every document may depend on has changed: other files, settings, the day. */
  refreshAll(): void;
}

/** The client asks; an answer that would be about an older text is refused, and the client asks again. */
export function pullDiagnostics(connection: Connection, session: Session): DiagnosticsFeature {
  const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  connection.languages.diagnostics.on(
    safe('diagnostic', session.log, nothing, async ({ textDocument: { uri } }, token) => {
      const version = session.versionOf(uri);
      const items = await session.diagnose(uri);
      if (token.isCancellationRequested || session.versionOf(uri) !== version) {
        throw new ResponseError(LSPErrorCodes.ServerCancelled, 'The text has changed.', {
          retriggerRequest: true,
        });
      }
      return { kind: DocumentDiagnosticReportKind.Full, items };
    }),
  );
  const refreshAll = () => {
    if (session.abilities.refreshesDiagnostics) void connection.languages.diagnostics.refresh();
  };
  return {
    // Clients know that documents depend on each other, and ask for the others themselves.
    changed: () => undefined,
    // What was typed and not saved is gone for the others too.
    closed: refreshAll,
    refreshAll,
  };
}

interface Scheduled {
  timer?: NodeJS.Timeout;
  running: boolean;
  again: boolean;
}

/** The server sends: one run per document at a time, of the newest text; findings of an older text are never sent. */
export function pushDiagnostics(connection: Connection, session: Session): DiagnosticsFeature {
  const scheduled = new Map<string, Scheduled>();

  const send = (uri: string, version: number | undefined, diagnostics: Diagnostic[]) =>
    connection.sendDiagnostics({ uri, diagnostics, ...(version === undefined ? {} : { version }) });

  const run = async (uri: string, entry: Scheduled): Promise<void> => {
    if (entry.running) {
      entry.again = true;
      return;
    }
    entry.running = true;
    try {
      do {
        entry.again = false;
        const version = session.versionOf(uri);
        const items = await session.diagnose(uri);
        if (scheduled.get(uri) !== entry) return;
        if (session.versionOf(uri) === version) await send(uri, version, items);
        else entry.again = true;
      } while (entry.again);
    } catch (error) {
      session.log(
        `publishing failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    } finally {
      entry.running = false;
    }
  };

  const schedule = (uri: string, pause = PAUSE) => {
    const entry = scheduled.get(uri) ?? { running: false, again: false };
    scheduled.set(uri, entry);
    clearTimeout(entry.timer);
    entry.timer = setTimeout(() => void run(uri, entry), pause);
  };

  const scheduleOthers = (uri: string) => {
    for (const other of session.openUris()) if (other !== uri) schedule(other, LONG_PAUSE);
  };

  return {
    changed(uri) {
      schedule(uri);
      scheduleOthers(uri);
    },
    closed(uri) {
      clearTimeout(scheduled.get(uri)?.timer);
      scheduled.delete(uri);
      void send(uri, undefined, []);
      scheduleOthers(uri);
    },
    refreshAll() {
      for (const uri of session.openUris()) schedule(uri);
    },
  };
}
