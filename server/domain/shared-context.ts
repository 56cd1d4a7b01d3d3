import type { Catalog, Locale } from '../catalog/catalog.ts';
import type { SourceDocument, SourceFile } from '../model/source-file.ts';
import type { SchemaProblem } from '../schema/problem.ts';
import type { Path } from '../syntax/yaml/path.ts';
import type { Settings } from '../workspace/settings.ts';
import type { Project } from '../workspace/snapshot.ts';

/**
 * What is known when a document is judged: the document, its project and the day. Facts that several rules need are
 * computed from it once for all of them, with `shared`.
 */
export interface SharedContext {
  readonly file: SourceFile;
  /** The document in question; for a rule about files, the first one, if any. */
  readonly document: SourceDocument;
  /**
   * The document as it is written; `document` differs from it where a profile builds on others. Edits are made here.
   */
  readonly written: SourceDocument;
  readonly project: Project;
  /** The file in which a place of the document is written: its own, or that of a base. Paths there are relative to it. */
  writtenIn(path: Path): string;
  readonly catalog: Catalog;
  readonly settings: Settings;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Ids of all rules, for directives and configurations that name one. */
  readonly ruleIds: ReadonlySet<string>;
  /** What the schemas say of this document. */
  readonly schemaProblems: readonly SchemaProblem[];
  /** The reader's language. */
  readonly locale: Locale;
  /** The title of a criterion in the reader's language. */
  titleOf(criterion: string): string;
  /** The name of a section's category, in the reader's language. */
  sectionTitle(section: string): string;
  /** What several rules look at, computed by the first of them; `compute` itself is the key. */
  shared<T>(compute: (context: SharedContext) => T): T;
}
