import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { codeActions } from '../language/code-actions.ts';
import { completion } from '../language/completion.ts';
import { documentSymbols } from '../language/document-symbols.ts';
import { hoverAt } from '../language/hover.ts';
import type { Host } from '../host/host.ts';
import { normalizeUri } from '../workspace/uri.ts';
import { registerNavigation } from './navigation.ts';
import { safe } from './safe.ts';
import type { Session } from './session.ts';

/** Connects the features to the requests that they answer. */
export function registerFeatures(
  connection: Connection,
  session: Session,
  documents: TextDocuments<TextDocument>,
  host: Host,
  folders: () => readonly string[],
): void {
  const { abilities, log } = session;
  connection.onHover(
    safe('hover', log, null, async ({ textDocument: { uri }, position }) => {
      return hoverAt(await session.snapshot(uri), normalizeUri(uri), position) ?? null;
    }),
  );
  connection.onDocumentSymbol(
    safe('documentSymbol', log, null, async ({ textDocument: { uri } }) => {
      return documentSymbols(await session.snapshot(uri), normalizeUri(uri));
    }),
  );
  connection.onCompletion(
    safe('completion', log, null, async ({ textDocument: { uri }, position }) => {
      const snapshot = await session.snapshot(uri);
      const offset = documents.get(uri)?.offsetAt(position) ?? 0;
      return completion({ snapshot, uri: normalizeUri(uri), offset, host, snippets: abilities.hasSnippets });
    }),
  );
  registerNavigation(connection, session, host, folders);
  connection.onCodeAction(
    safe('codeAction', log, null, async ({ textDocument: { uri }, range, context }) => {
      const { snapshot, findings } = await session.lint(uri);
      const version = abilities.hasVersionedEdits ? session.versionOf(uri) : undefined;
      return codeActions(snapshot, normalizeUri(uri), findings, {
        range,
        diagnostics: context.diagnostics,
        ...(context.only === undefined ? {} : { only: context.only }),
        ...(version === undefined ? {} : { version }),
      });
    }),
  );
}
