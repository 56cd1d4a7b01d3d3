/** The folder that the window has open, a copy of the fixtures, and the extension in it. */
import assert from 'node:assert/strict';
import {
  commands,
  extensions,
  type Position,
  Range,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { CtpatApi } from '../../../client/api.ts';

/** The address of a fixture. */
export function fixture(path: string): Uri {
  const folder = workspace.workspaceFolders?.[0];
  assert.ok(folder, 'a folder is open');
  return Uri.joinPath(folder.uri, path);
}

/** Opens a fixture in an editor. */
export async function show(path: string): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument(fixture(path)), { preview: false });
}

/**
 * Saves every document with changes. `workspace.saveAll` leaves out those that no editor shows yet, and an edit of many
 * files changes such documents.
 */
export async function saveDocuments(): Promise<void> {
  for (const document of workspace.textDocuments.filter(({ isDirty }) => isDirty))
    assert.ok(await document.save(), `${document.uri.path} is saved`);
}

/** Undoes what the test did to the documents, and closes all editors. */
export async function closeAll(): Promise<void> {
  while (window.activeTextEditor !== undefined) {
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await commands.executeCommand('workbench.action.closeAllEditors');
}

/** Activates the extension and gives what it exports. */
export async function extensionApi(): Promise<CtpatApi> {
  const extension = extensions.getExtension<CtpatApi>('ctpat.ctpat');
  assert.ok(extension, 'the extension is there');
  return extension.activate();
}

/** The range of the first occurrence of a text. */
export function rangeOf(document: TextDocument, text: string): Range {
  const offset = document.getText().indexOf(text);
  assert.ok(offset >= 0, `the document holds '${text}'`);
  return new Range(document.positionAt(offset), document.positionAt(offset + text.length));
}

/** The end of the last line that holds anything. */
export function endOf(document: TextDocument): Position {
  return document.positionAt(document.getText().trimEnd().length);
}
