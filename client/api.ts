import type { Event } from 'vscode';
import type { StatusParams } from '../server/lsp/protocol.ts';

/** What the extension exports: enough for another extension, or a test, to wait for the server's work. */
export interface CtpatApi {
  /** Settles when the server runs for the first time, which it does once a document of ours is open. */
  readonly ready: Promise<void>;
  /** Fires each time the server has linted a document. */
  readonly onDidLint: Event<StatusParams>;
}
