import {
  HEADER_LINES,
  isOursByName,
  isProcedureText,
  saysOurVersion,
} from '../server/workspace/recognition.ts';

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

/**
 * Tells whether a document is one of ours, by its language, its name, or what it says of itself. Only these
 * are ever sent to the server. Reads the head of the document alone, so it may be asked at every keystroke.
 */
export function isOurs(document: DocumentText): boolean {
  if (document.languageId === languageId || isOursByName(document.fileName)) return true;
  if (document.languageId === 'markdown') return isProcedureText(frontMatterOf(document));
  // A YAML file under another name that says it is ours is sent too, so that its author learns the name it needs.
  return document.languageId === 'yaml' && saysOurVersion(head(document, HEADER_LINES));
}

/** The first lines of a document. */
function head(document: DocumentText, lines: number): string {
  const end = Math.min(document.lineCount, lines);
  return Array.from({ length: end }, (_, line) => document.lineAt(line).text).join('\n');
}

/** The lines down to the one that closes the front matter; nothing where the document does not begin with any. */
function frontMatterOf(document: DocumentText): string {
  const isFence = (line: number) => /^\uFEFF?(?:---|\.\.\.)/.test(document.lineAt(line).text);
  if (document.lineCount === 0 || !isFence(0)) return '';
  let line = 1;
  while (line < document.lineCount && !isFence(line)) line += 1;
  return head(document, line + 1);
}
