import type { Colors } from '../terminal/colors.ts';
import type { LintReport, ReportDetail } from '../run/report.ts';
import type { Shard } from '../shards/shard.ts';
import type { Grouping } from './grouped.ts';

/** What a reporter may adapt to. */
export interface ReporterOptions {
  readonly colors: Colors;
  /** For formats that people read. */
  readonly groupBy: Grouping;
  /** Whether a summary of the run stands elsewhere, so that what is cut off here can be read there. */
  readonly hasSummary?: boolean;
  /** All of the run for a later merge; where the reporter asked for it. */
  readonly shard?: Shard;
}

/** What a format is made of: words for people, beside which other lines may stand; a language for programs; or commands to a CI system. */
export type ReportLanguage = 'words' | 'json' | 'markup' | 'commands';

/** Writes the findings of a run in one format. */
export interface Reporter {
  readonly name: string;
  /** What it needs beside the findings themselves. */
  readonly details?: readonly ReportDetail[];
  readonly language: ReportLanguage;
  render(report: LintReport, options: ReporterOptions): string;
  /** A summary for a file that the CI system names in an environment variable and shows on its page of the run. */
  readonly summary?: {
    readonly variable: string;
    /** The most bytes that the file may hold. */
    readonly most: number;
    render(report: LintReport, most: number): string;
  };
}
