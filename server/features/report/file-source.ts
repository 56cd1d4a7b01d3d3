import type { Locale } from '../../catalogue/catalogue.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { Project, Snapshot } from '../../workspace/snapshot.ts';

/** A file whose documents a report tells of. */
export interface FileSource {
  readonly file: SourceFile;
  readonly project: Project;
  readonly snapshot: Snapshot;
  readonly locale: Locale;
  /** The path of a file as people see it: relative to the working directory, with forward slashes. */
  readonly nameOf: (uri: string) => string;
}
