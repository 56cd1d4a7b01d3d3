import { Disposable, languages, type TextDocument, workspace } from 'vscode';
import { isOurs } from './documents.ts';
import { documentSelector } from './language-client.ts';

/**
 * Calls `start` once, as soon as a document that is ours is open: at once, when one is opened, or when one becomes
 * ours while it is being typed. Whoever works on other YAML and Markdown never gets a server.
 */
export function startWhenNeeded(start: () => void): Disposable {
  const check = (document: TextDocument): void => {
    if (languages.match(documentSelector, document) === 0 || !isOurs(document)) return;
    listeners.dispose();
    start();
  };
  const listeners = Disposable.from(
    workspace.onDidOpenTextDocument(check),
    workspace.onDidChangeTextDocument((event) => {
      check(event.document);
    }),
  );
  const open = workspace.textDocuments.find(
    (document) => languages.match(documentSelector, document) > 0 && isOurs(document),
  );
  if (open !== undefined) check(open);
  return listeners;
}
