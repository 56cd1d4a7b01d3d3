import type { Connection } from 'vscode-languageserver';

/** Takes a line for people who look for the cause of a fault. */
export type Log = (line: string) => void;

/**
 * A fault for the log: its type and where it happened, not its message, which may quote the document. Documents are
 * confidential, and logs are sent around.
 */
export function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames].join('\n');
}

/** The log of a client. Writing to a client that is gone does nothing. */
export function clientLog(connection: Connection): Log {
  return (line) => {
    try {
      connection.console.error(line);
    } catch {
      // Nobody reads it any more.
    }
  };
}

/** Asks or tells a client something. It may refuse anything, and may be gone; that is no fault of ours. */
export async function tolerate<T>(what: string, log: Log, ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    log(`The client refused ${what}: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}
