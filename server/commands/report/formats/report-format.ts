import type { ReportData } from '../core/report-data.ts';

/** One format of `ctpat report`. */
export interface ReportFormat {
  /** What `--format` calls it. */
  readonly name: string;
  /** The endings of file names that choose it, lower case without the dot. */
  readonly extensions: readonly string[];
  /** Whether it can be printed; one that cannot needs a file. */
  readonly isText: boolean;
  /** The content of the file, or what is printed. */
  render(data: ReportData): string | Promise<string | Uint8Array>;
}
