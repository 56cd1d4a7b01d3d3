import {
  DocumentDiagnosticReportKind,
  type CancellationToken,
  type Connection,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { Abandoned } from '../engine/session/jobs.ts';
import { lintAll } from '../engine/session/lint-all.ts';
import { normalizeUri } from '../workspace/uri.ts';
import { coalesced } from './diagnostics.ts';
import { safe } from './safe.ts';
import type { Session } from './session.ts';

/** After a change, closed documents wait so many milliseconds for typing to pause. */
const PAUSE = 500;

/** So many documents are reported at once to a client that takes partial results. */
const CHUNK = 20;

/** Lets requests wait for a change. */
interface Changes {
  changed(): void;
  /** Settles at the next change, or when the request is cancelled. */
  next(token: CancellationToken): Promise<void>;
}

function createChanges(): Changes {
  const waiting = new Set<() => void>();
  const wake = () => {
    for (const resume of waiting) resume();
    waiting.clear();
  };
  return {
    changed: coalesced(wake, PAUSE),
    next: (token) =>
      new Promise((resolve) => {
        waiting.add(resolve);
        token.onCancellationRequested(() => {
          waiting.delete(resolve);
          resolve();
        });
      }),
  };
}

/**
 * Answers what is wrong in all documents of the workspace, open or not. Where nothing differs from what the client knows,
 * the answer waits for a change: clients ask again as soon as they have one.
 */
export function registerWorkspaceDiagnostics(
  connection: Connection,
  session: Session,
  folders: () => readonly string[],
): Pick<Changes, 'changed'> {
  const changes = createChanges();
  connection.languages.diagnostics.onWorkspace(
    safe('workspace/diagnostic', session.log, async ({ previousResultIds }, token, _, partial) => {
      const known = new Map(previousResultIds.map(({ uri, value }) => [normalizeUri(uri), { uri, value }]));
      for (;;) {
        const { revision } = session.workspace;
        const items = await reportChanges(session, folders(), known, token, (chunk) => {
          partial?.report({ items: chunk });
          return partial !== undefined;
        });
        if (items !== 'nothing new') return { items } satisfies WorkspaceDiagnosticReport;
        // Who knows nothing yet is told at once, also that there is nothing.
        if (known.size === 0) return { items: [] };
        if (revision === session.workspace.revision) await changes.next(token);
        if (token.isCancellationRequested) throw new Abandoned();
      }
    }),
  );
  return changes;
}

/** What a client knows of a document: how it calls it, and the result that it has. */
type Known = ReadonlyMap<string, { readonly uri: string; readonly value: string }>;

async function reportChanges(
  session: Session,
  folders: readonly string[],
  known: Known,
  token: CancellationToken,
  report: (chunk: WorkspaceDocumentDiagnosticReport[]) => boolean,
): Promise<WorkspaceDocumentDiagnosticReport[] | 'nothing new'> {
  await session.checkDisk();
  const uris = new Set<string>();
  for (const folder of folders) for (const uri of await session.workspace.filesIn(folder)) uris.add(uri);
  const open = session.openDocuments();
  let waiting: WorkspaceDocumentDiagnosticReport[] = [];
  let found = 0;
  const add = (item: WorkspaceDocumentDiagnosticReport) => {
    found += 1;
    waiting.push(item);
    if (waiting.length >= CHUNK && report(waiting)) waiting = [];
  };
  for await (const { uri, kept } of lintAll(session.lint, uris, token)) {
    const resultId = session.resultIdOf(kept);
    const before = known.get(uri);
    if (resultId === before?.value) continue;
    add({
      kind: DocumentDiagnosticReportKind.Full,
      uri: open.get(uri)?.uri ?? before?.uri ?? uri,
      version: open.get(uri)?.version ?? null,
      resultId,
      items: session.diagnosticsOf(kept),
    });
  }
  for (const [uri, before] of known) {
    // Open documents have findings of their own, wherever they are; of others that are gone, nothing is wrong any more.
    if (uris.has(uri) || open.has(uri)) continue;
    add({ kind: DocumentDiagnosticReportKind.Full, uri: before.uri, version: null, items: [] });
  }
  if (found === 0) return 'nothing new';
  return waiting.length > 0 && report(waiting) ? [] : waiting;
}
