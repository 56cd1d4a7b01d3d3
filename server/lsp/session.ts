import type { Diagnostic, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CancellationToken } from '../engine/session/jobs.ts';
import { createLintSession, type KeptFindings, type LintSession } from '../engine/session/lint-session.ts';
import type { OpenDocument } from '../language/workspace-edit.ts';
import { normalizeUri } from '../workspace/uri.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { NegotiatedCapabilities } from './capabilities.ts';
import { eventLoop } from './event-loop.ts';
import { describeFault, type Log } from './log.ts';
import { toDiagnostic } from './to-diagnostic.ts';
import type { TellState } from './status.ts';

/** One client, its open documents, and the engine's workspace behind them. */
export interface Session {
  readonly client: NegotiatedCapabilities;
  readonly workspace: Workspace;
  readonly lint: LintSession;
  readonly log: Log;
  openUris(): readonly string[];
  versionOf(uri: string): number | undefined;
  /** The open documents by the engine’s spelling of their URIs. */
  openDocuments(): ReadonlyMap<string, OpenDocument>;
  /** The project of an open document as it is now, without what is known of single files. */
  snapshot(uri: string): Promise<Snapshot>;
  /** The findings of a document as it is now; rejects as `LintSession` does. */
  findings(uri: string, token?: CancellationToken): Promise<KeptFindings>;
  /** Sees what has changed on disk, where the client does not watch files. */
  checkDisk(): Promise<void>;
  /** Findings as this client shows them. */
  diagnosticsOf(kept: KeptFindings): Diagnostic[];
  /** The same text as long as the diagnostics are the same; another one than any other run of the server gives. */
  resultIdOf(kept: KeptFindings): string;
}

/** What a session is made of. */
export interface SessionParts {
  readonly log: Log;
  readonly documents: TextDocuments<TextDocument>;
  readonly workspace: Workspace;
  readonly client: NegotiatedCapabilities;
  readonly tellState: TellState;
}

/** Makes the session of a connection. Documents go by the client's spelling of their URIs, the engine by its own. */
export function createSession({ log, documents, workspace, client, tellState }: SessionParts): Session {
  const run = Date.now().toString(36);
  const made = new WeakMap<KeptFindings, Diagnostic[]>();
  const openDocuments = () =>
    new Map(documents.all().map(({ uri, version }) => [normalizeUri(uri), { uri, version }]));
  const lint = createLintSession({
    workspace,
    loop: eventLoop,
    onRuleFailure: (rule, error) => {
      log(`${rule} failed: ${describeFault(error)}`);
    },
    onState: (uri, state) => {
      const open = openDocuments().get(uri);
      if (open) tellState(open.uri, state, lint.last(uri));
    },
  });
  let check: Promise<unknown> | undefined;
  return {
    client,
    workspace,
    lint,
    log,
    openUris: () => documents.keys(),
    openDocuments,
    versionOf: (uri) => documents.get(uri)?.version,
    // What is not open was not sent by the client, so nothing is looked up for it.
    snapshot: (uri) => workspace.snapshotWithoutFacts(documents.get(uri) ? [normalizeUri(uri)] : []),
    findings: (uri, token) => lint.findings(normalizeUri(uri), token),
    async checkDisk() {
      // One look serves all who ask while it goes on.
      await (check ??= workspace.checkDisk().finally(() => {
        check = undefined;
      }));
    },
    diagnosticsOf(kept) {
      let diagnostics = made.get(kept);
      if (!diagnostics) {
        const files = kept.file && kept.snapshot.projectOf(kept.file.uri)?.files;
        diagnostics = kept.findings.map((finding) =>
          toDiagnostic(finding, files ?? new Map(), client.showsRelatedInformation),
        );
        made.set(kept, diagnostics);
      }
      return diagnostics;
    },
    resultIdOf: ({ resultId }) => `${run}-${resultId}`,
  };
}
