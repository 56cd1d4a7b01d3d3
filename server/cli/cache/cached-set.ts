import type { FileFact } from '../../workspace/file-facts.ts';
import type { FileResult } from '../run/file-result.ts';
import type { ReportDetail } from '../run/report.ts';

/** What the cache holds of one file. */
export interface CachedFile {
  readonly uri: string;
  /** What was found out beside the findings. */
  readonly details: readonly ReportDetail[];
  /** The paths that its documents name, whether their checksum was wanted, and what was known of them. */
  readonly named: readonly {
    readonly path: string;
    readonly checksum: boolean;
    readonly fact: FileFact | undefined;
  }[];
  /** Without lines of the documents; {@link hasLine} tells which findings show theirs. */
  readonly result: FileResult;
  readonly hasLine: readonly boolean[];
}

/** What was found in files of one project, all under the same circumstances. */
export interface CachedSet {
  /** Stands for everything that the results follow from, but for what is known of the paths that a file names. */
  readonly key: string;
  readonly files: readonly CachedFile[];
}
