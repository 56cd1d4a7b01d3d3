import type { Diagnostic } from 'vscode-languageserver-types';

/** What client and server say to each other beyond the Language Server Protocol. The only file that both import. */

/** Tells how linting a document goes; sent by the server after each change of state. */
export const StatusNotification = { method: 'ctpat/status' } as const;

/** How linting a document goes. */
export interface StatusParams {
  readonly uri: string;
  readonly state: 'linting' | 'ready';
  /** How many findings the document has; of the last run while a new one is going on. */
  readonly findings: number;
  /** Why the document counts as ours, one sentence in the user's language. */
  readonly reason: string;
}

/** Asks for the findings of every document in the workspace, open or not. Progress is reported to its `workDoneToken`. */
export const LintWorkspaceRequest = { method: 'ctpat/lintWorkspace' } as const;

/** The findings of every document that has some. */
export interface LintWorkspaceResult {
  readonly files: readonly { readonly uri: string; readonly diagnostics: Diagnostic[] }[];
  readonly count: number;
}
