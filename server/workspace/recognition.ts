import { child, textOf } from '../model/field.ts';
import type { SourceFile } from '../model/source-file.ts';
import { CONFIGURATION_NAME } from './configuration.ts';
import { nameOf } from './uri.ts';

/** Whether the name alone makes a file one of ours (format, section 1). */
export function isOursByName(uri: string): boolean {
  return /\.ctpat\.ya?ml$/i.test(uri) || nameOf(uri) === CONFIGURATION_NAME;
}

/** Whether the name is that of a Markdown file. */
export function isMarkdown(uri: string): boolean {
  return /\.(md|markdown)$/i.test(uri);
}

/** Whether a document of the file says that it is of our format: a procedure does, and so does a document under a wrong name. */
export function saysOurVersion(file: SourceFile): boolean {
  // Markdown of others is not even made a file, so what is left of it said so before it turned out unreadable.
  if (file.unreadable !== undefined) return file.format === 'markdown';
  return file.documents.some(({ root }) => textOf(child(root, 'apiVersion')) === 'ctpat/v1');
}
