import type { Catalog, Locale } from '../catalog/catalog.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { ProjectBaseline } from './baseline.ts';
import type { FileFact } from './file-facts.ts';
import type { ProjectIndex } from './project-index.ts';
import type { Settings } from './settings.ts';

/** One project as it stands at one moment. Immutable. */
export interface Project {
  /** URI of its top folder. */
  readonly root: string;
  /** Every file of ours in it, by URI: documents, configurations, catalog files. */
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly catalog: Catalog;
  readonly index: ProjectIndex;
  /** The findings that are known and not told. */
  readonly baseline: ProjectBaseline;
  settingsOf(uri: string): Settings;
  /** What is known of a path that a document names; undefined where it was not looked up. */
  fact(documentUri: string, path: string): FileFact | undefined;
}

/** Everything that features and rules may look at, at one moment. Immutable. */
export interface Snapshot {
  /** The day on which every clock runs, `YYYY-MM-DD`. */
  readonly today: string;
  /** The project of a file; undefined for a file that was not asked for and is in no loaded project. */
  projectOf(uri: string): Project | undefined;
  /** Language of messages about a file: the user's choice, else the configuration's, else the editor's, else English. */
  localeOf(uri: string): Locale;
}
