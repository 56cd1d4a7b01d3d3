import { type Middleware, vsdiag } from 'vscode-languageclient/node';

/** The findings of documents that are not open: shown from the first time on that somebody asks for them. */
export interface WorkspaceFindings {
  readonly middleware: Required<Pick<Middleware, 'provideDiagnostics' | 'provideWorkspaceDiagnostics'>>;
  /** Shows them from now on, kept up to date by the server. Settles when all of them are there. */
  show(): Promise<void>;
}

/**
 * The client library asks for the diagnostics of the workspace as soon as the server runs, and keeps a document's when
 * it is closed. Both are held back until somebody wants the whole workspace, because until then Problems is about what
 * is open.
 */
export function createWorkspaceFindings(): WorkspaceFindings {
  let isWanted = false;
  let begin: () => void = () => undefined;
  const wanted = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const waiting = new Set<() => void>();

  return {
    middleware: {
      provideDiagnostics(document, previousResultId, token, next) {
        // The library asks a last time for a document that is closed.
        const isGone = 'isClosed' in document && document.isClosed;
        return isGone && !isWanted
          ? { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] }
          : next(document, previousResultId, token);
      },
      async provideWorkspaceDiagnostics(resultIds, token, report, next) {
        await wanted;
        if (token.isCancellationRequested) return { items: [] };
        const shown = [...waiting];
        waiting.clear();
        // Who waits wants an answer; of what is known already the server would wait for a change.
        const result = await next(shown.length > 0 ? [] : resultIds, token, report);
        for (const resolve of shown) resolve();
        return result;
      },
    },
    show() {
      if (isWanted) return Promise.resolve();
      isWanted = true;
      return new Promise((resolve) => {
        waiting.add(resolve);
        begin();
      });
    },
  };
}
