import type { Locale } from '../../../catalog/catalog.ts';
import type { SourceDocument, SourceFile } from '../../../model/source-file.ts';
import type { Project, Snapshot } from '../../../workspace/snapshot.ts';

/** A file of which a report tells. */
export interface FileSource {
  readonly file: SourceFile;
  /** Those of its documents that the report is about. */
  readonly documents: readonly SourceDocument[];
  readonly project: Project;
  readonly snapshot: Snapshot;
  readonly locale: Locale;
  /** The path of a file as people see it: relative to the working directory, with forward slashes. */
  readonly nameOf: (uri: string) => string;
}

/** How findings and due items name a document: `SecurityProfile/harbor-pine-importer`. */
const nameOf = ({ kind = '', id = '' }: SourceDocument): string => `${kind}/${id}`;

/** Whether something that names a document is about one of the source. What names none is about the file. */
export function isAbout({ documents, file }: FileSource, document: string | undefined): boolean {
  if (documents.length === file.documents.length) return true;
  if (document === undefined) return documents.length > 0;
  return documents.some((each) => nameOf(each) === document);
}
