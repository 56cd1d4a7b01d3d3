import type { Connection } from 'vscode-languageserver';
import { Superseded } from '../engine/session/jobs.ts';
import { timer, type DiagnosticsFeature, type Timer } from './diagnostics.ts';
import { describeFault, tolerate } from './log.ts';
import type { Session } from './session.ts';

/** How long a push waits for the typing to pause, in milliseconds. */
const PAUSE = 120;

/** How long the other open documents wait, which may depend on the one that is typed in. */
const LONG_PAUSE = 500;

interface Scheduled {
  wait?: ReturnType<Timer>;
  isRunning: boolean;
  isWanted: boolean;
  /** What the client has: the result, and the version that it was sent for. */
  sent?: string;
}

/**
 * The server sends: one run per document at a time, of the newest text; findings of an older text are never sent, and
 * those that the client has are not sent again.
 */
export function pushDiagnostics(
  connection: Connection,
  session: Session,
  later: Timer = timer,
): DiagnosticsFeature {
  const scheduled = new Map<string, Scheduled>();

  const send = async (uri: string, entry: Scheduled): Promise<void> => {
    const version = session.versionOf(uri);
    await session.checkDisk();
    const kept = await session.findings(uri);
    const isCurrent = scheduled.get(uri) === entry && session.versionOf(uri) === version;
    const result = `${version ?? ''} ${session.resultIdOf(kept)}`;
    if (!isCurrent || entry.sent === result) return;
    entry.sent = result;
    await connection.sendDiagnostics({
      uri,
      diagnostics: session.diagnosticsOf(kept),
      ...(version === undefined ? {} : { version }),
    });
  };

  const run = async (uri: string, entry: Scheduled): Promise<void> => {
    entry.isWanted = true;
    if (entry.isRunning) return;
    entry.isRunning = true;
    while (entry.isWanted && scheduled.get(uri) === entry) {
      entry.isWanted = false;
      try {
        await send(uri, entry);
      } catch (error) {
        // The change that came in between has its own run. After a fault the client keeps what it has.
        if (!(error instanceof Superseded)) session.log(`publishing failed: ${describeFault(error)}`);
      }
    }
    entry.isRunning = false;
  };

  const schedule = (uri: string, pause = PAUSE) => {
    const entry = scheduled.get(uri) ?? { isRunning: false, isWanted: false };
    scheduled.set(uri, entry);
    entry.wait?.cancel();
    entry.wait = later(pause, () => void run(uri, entry));
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
      scheduled.get(uri)?.wait?.cancel();
      scheduled.delete(uri);
      const clear = () => connection.sendDiagnostics({ uri, diagnostics: [] });
      void tolerate('textDocument/publishDiagnostics', session.log, clear);
      scheduleOthers(uri);
    },
    refreshAll() {
      for (const uri of session.openUris()) schedule(uri);
    },
  };
}
