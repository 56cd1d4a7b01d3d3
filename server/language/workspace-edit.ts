import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Edit } from '../model/edits.ts';
import type { SourceFile } from '../model/source-file.ts';
import { rangeOf } from './range.ts';

/** Edits of files by URI. */
export type FileEdits = ReadonlyMap<string, readonly Edit[]>;

/** How the client calls an open document, and which text of it the edits are for. */
export interface OpenDocument {
  readonly uri: string;
  readonly version: number;
}

/** The edits of several sources, by file. */
export function joined(...all: readonly FileEdits[]): FileEdits {
  const result = new Map<string, Edit[]>();
  for (const edits of all) {
    for (const [uri, ofFile] of edits) result.set(uri, [...(result.get(uri) ?? []), ...ofFile]);
  }
  return result;
}

/**
 * One edit of the workspace, which is one step back for whoever undoes it.
 *
 * @param opened the open documents by URI; undefined for a client that takes no versions
 */
export function toWorkspaceEdit(
  edits: FileEdits,
  fileOf: (uri: string) => SourceFile | undefined,
  opened: ReadonlyMap<string, OpenDocument> | undefined,
): WorkspaceEdit {
  const documentChanges: TextDocumentEdit[] = [];
  for (const [uri, ofFile] of edits) {
    const file = fileOf(uri);
    if (!file || ofFile.length === 0) continue;
    const sorted = ofFile.toSorted((a, b) => a.range.start - b.range.start);
    documentChanges.push({
      textDocument: { uri: opened?.get(uri)?.uri ?? uri, version: opened?.get(uri)?.version ?? null },
      edits: sorted.map(({ range, newText }): TextEdit => ({ range: rangeOf(file, range), newText })),
    });
  }
  if (opened) return { documentChanges };
  const changes = documentChanges.map(({ textDocument, edits: ofFile }) => [
    textDocument.uri,
    ofFile.filter((edit): edit is TextEdit => 'newText' in edit),
  ]);
  return { changes: Object.fromEntries(changes) as Record<string, TextEdit[]> };
}
