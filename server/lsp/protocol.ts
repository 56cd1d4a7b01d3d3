/** What client and server say to each other beyond the Language Server Protocol. The only file of this folder that both import. */

/** What our own client says in `initializationOptions`. */
export interface InitializationOptions {
  /** Wants to be told by `ctpat/status` how linting goes. Others do not know that message. */
  readonly statusNotifications?: boolean;
}

/** Tells how linting a document goes; sent by the server after each change of state to clients that ask for it. */
export const StatusNotification = { method: 'ctpat/status' } as const;

/** How linting a document goes. */
export interface StatusParams {
  readonly uri: string;
  /** `failed`: the document could not be linted; the findings shown are those from before, and the output tells more. */
  readonly state: 'linting' | 'ready' | 'failed';
  /** How many findings the document has; of the last run while a new one is going on. */
  readonly findings: number;
  /** Why the document counts as ours, one sentence in the user's language. */
  readonly reason: string;
}

/**
 * Lints every document in the workspace, open or not, so that a person can wait for it. Progress is reported to its
 * `workDoneToken`; the findings themselves come as `workspace/diagnostic`.
 */
export const LintWorkspaceRequest = { method: 'ctpat/lintWorkspace' } as const;

/** How much there is to do. */
export interface LintWorkspaceResult {
  /** Findings in all documents. */
  readonly count: number;
}
