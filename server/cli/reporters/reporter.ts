import type { Colors } from 'picocolors/types';
import type { LintReport } from '../report.ts';
import type { Grouping } from './grouped.ts';

/** What a reporter may adapt to. */
export interface ReporterOptions {
  readonly colors: Colors;
  /** For formats that people read. */
  readonly groupBy: Grouping;
}

/** Writes the findings of a run in one format. */
export interface Reporter {
  readonly name: string;
  render(report: LintReport, options: ReporterOptions): string;
}
