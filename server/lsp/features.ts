import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { completion } from '../language/completion.ts';
import { documentSymbols, symbolList } from '../language/document-symbols.ts';
import { hoverAt } from '../language/hover.ts';
import type { Host } from '../host/host.ts';
import { normalizeUri } from '../workspace/uri.ts';
import { registerCodeActions } from './code-actions.ts';
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
  const { client, log } = session;
  connection.onHover(
    safe('textDocument/hover', log, async ({ textDocument: { uri }, position }) => {
      const options = { markup: client.hovers };
      return hoverAt(await session.snapshot(uri), normalizeUri(uri), position, options) ?? null;
    }),
  );
  connection.onDocumentSymbol(
    safe('textDocument/documentSymbol', log, async ({ textDocument: { uri } }) => {
      const symbols = documentSymbols(await session.snapshot(uri), normalizeUri(uri));
      return client.hasSymbolTree ? symbols : symbolList(symbols, uri);
    }),
  );
  connection.onCompletion(
    safe('textDocument/completion', log, async ({ textDocument: { uri }, position }) => {
      const snapshot = await session.snapshot(uri);
      const offset = documents.get(uri)?.offsetAt(position) ?? 0;
      return completion({ snapshot, uri: normalizeUri(uri), offset, host, client });
    }),
  );
  registerNavigation(connection, session, host, folders);
  registerCodeActions(connection, session);
}
