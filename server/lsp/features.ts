import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Session } from './session.ts';

/** Connects the features to the requests that they answer. */
export function registerFeatures(
  connection: Connection,
  session: Session,
  documents: TextDocuments<TextDocument>,
): void {
  void connection;
  void session;
  void documents;
}
