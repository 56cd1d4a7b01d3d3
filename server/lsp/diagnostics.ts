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
  return {
    changed: () => undefined,
    closed: () => undefined,
    refreshAll() {
      if (session.abilities.refreshesDiagnostics) void connection.languages.diagnostics.refresh();
    },
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

  const schedule = (uri: string) => {
    const entry = scheduled.get(uri) ?? { running: false, again: false };
    scheduled.set(uri, entry);
    clearTimeout(entry.timer);
    entry.timer = setTimeout(() => void run(uri, entry), PAUSE);
  };

  return {
    changed: schedule,
    closed(uri) {
      clearTimeout(scheduled.get(uri)?.timer);
      scheduled.delete(uri);
      void send(uri, undefined, []);
    },
    refreshAll() {
      for (const uri of session.openUris()) schedule(uri);
    },
  };
}
