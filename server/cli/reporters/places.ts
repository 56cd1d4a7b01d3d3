import { posix } from 'node:path';
import type { LintReport, ReportedPlace } from '../run/report.ts';

/** A file as systems name it that know the repository, not the working directory: relative to its top folder. */
export function inRepository(file: string, { folder }: Pick<LintReport, 'folder'>): string {
  return posix.join(folder, file);
}

/** The last line that a place touches: one that ends with a line break does not touch the line after it. */
export function lastLine({ line, endLine, endColumn }: ReportedPlace): number {
  return endColumn === 1 && endLine > line ? endLine - 1 : endLine;
}

/** What is wrong and what to do, in one line of words. */
export function sentence({ message, help }: { readonly message: string; readonly help: string }): string {
  return help === '' ? message : `${message} ${help}`;
}
