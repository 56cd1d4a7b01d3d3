/** What is read of an open document to tell whether it is ours; a `TextDocument` of VS Code fits. */
export interface DocumentText {
  readonly languageId: string;
  /** The path, with the separators of whichever system the file is on. */
  readonly fileName: string;
  readonly lineCount: number;
  lineAt(line: number): { readonly text: string };
}

/** The id of the language that this extension contributes for its YAML files. */
export const languageId = 'ctpat-yaml';

const ownName = /\.ctpat\.ya?ml$|^ctpat\.config\.yaml$/i;
const ownVersion = /^apiVersion\s*:\s+(["']?)ctpat\/v1\1\s*(?:#.*)?$/;
const fence = /^---\s*$/;

/** How far down the header of a YAML file under another name is looked for. */
const headerLines = 100;

/**
 * Tells whether a document is one of ours, by its language, its name, or what it says of itself. Only these
 * are ever sent to the server. Reads the head of the document alone, so it may be asked at every keystroke.
 */
export function isOurs(document: DocumentText): boolean {
  if (document.languageId === languageId || ownName.test(baseName(document.fileName))) return true;
  if (document.languageId === 'markdown') return hasOwnFrontMatter(document);
  return document.languageId === 'yaml' && hasOwnHeader(document);
}

/** Front matter opens on the first line, and counts only once it is closed. */
function hasOwnFrontMatter(document: DocumentText): boolean {
  if (document.lineCount === 0 || !fence.test(document.lineAt(0).text)) return false;
  let saysSo = false;
  for (let line = 1; line < document.lineCount; line++) {
    const { text } = document.lineAt(line);
    if (fence.test(text)) return saysSo;
    saysSo ||= ownVersion.test(text);
  }
  return false;
}

/** A YAML file under another name that says it is ours is sent too, so that its author learns the name it needs. */
function hasOwnHeader(document: DocumentText): boolean {
  const end = Math.min(document.lineCount, headerLines);
  for (let line = 0; line < end; line++) {
    if (ownVersion.test(document.lineAt(line).text)) return true;
  }
  return false;
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
