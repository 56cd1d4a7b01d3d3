import type { Connection, Diagnostic, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Locale } from '../catalog/catalog.ts';
import type { Finding } from '../engine/finding.ts';
import { lint } from '../engine/lint.ts';
import type { OpenDocument } from '../language/workspace-edit.ts';
import { say } from '../messages/fill.ts';
import { LSP } from './lsp-messages.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { isOursByName } from '../workspace/recognition.ts';
import { nameOf, normalizeUri } from '../workspace/uri.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { ClientAbilities } from './capabilities.ts';
import { StatusNotification, type StatusParams } from './protocol.ts';
import { toDiagnostic } from './to-diagnostic.ts';

/** One client, its open documents, and the engine's workspace behind them. */
export interface Session {
  readonly abilities: ClientAbilities;
  readonly workspace: Workspace;
  log(line: string): void;
  openUris(): readonly string[];
  versionOf(uri: string): number | undefined;
  /** The open documents by the engine’s spelling of their URIs. */
  openDocuments(): ReadonlyMap<string, OpenDocument>;
  /** The project of a document as it stands now. */
  snapshot(uri: string): Promise<Snapshot>;
  /** The findings of a document and the snapshot that they are of. */
  lint(uri: string): Promise<{ readonly snapshot: Snapshot; readonly findings: readonly Finding[] }>;
  /** The diagnostics of a document; tells the client how it goes meanwhile. */
  diagnose(uri: string): Promise<Diagnostic[]>;
}

/** Makes the session of a connection. Documents go by the client's spelling of their URIs, the engine by its own. */
export function createSession(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  workspace: Workspace,
  abilities: ClientAbilities,
): Session {
  const counts = new Map<string, number>();
  const log = (line: string) => {
    connection.console.error(line);
  };

  const reasonOf = (uri: string, locale: Locale) =>
    say(isOursByName(uri) ? LSP.oursByName : LSP.oursByContent, locale, { name: nameOf(uri) });

  const tell = (uri: string, state: StatusParams['state'], locale: Locale) => {
    const params: StatusParams = {
      uri,
      state,
      findings: counts.get(uri) ?? 0,
      reason: reasonOf(uri, locale),
    };
    void connection.sendNotification(StatusNotification.method, params);
  };

  const session: Session = {
    abilities,
    workspace,
    log,
    openUris: () => documents.keys(),
    openDocuments: () =>
      new Map(documents.all().map(({ uri, version }) => [normalizeUri(uri), { uri, version }])),
    versionOf: (uri) => documents.get(uri)?.version,
    // What is not open was not sent by the client, so nothing is looked up for it.
    snapshot: (uri) => workspace.snapshot(documents.get(uri) ? [normalizeUri(uri)] : []),
    async lint(uri) {
      const own = normalizeUri(uri);
      const snapshot = await session.snapshot(uri);
      const { findings } = lint(snapshot, own, {
        onRuleFailure: (rule, error) => {
          log(`${rule} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
        },
      });
      return { snapshot, findings };
    },
    async diagnose(uri) {
      const { snapshot, findings } = await session.lint(uri);
      const own = normalizeUri(uri);
      const files = snapshot.projectOf(own)?.files;
      if (!files?.has(own)) return [];
      counts.set(uri, findings.length);
      tell(uri, 'ready', snapshot.localeOf(own));
      return findings.map((finding) => toDiagnostic(finding, files));
    },
  };
  return session;
}
