import type { Colors } from 'picocolors/types';
import type { LintReport } from '../report.ts';

/** What a reporter may adapt to. */
export interface ReporterOptions {
  readonly colors: Colors;
}

/** Writes the findings of a run in one format. */
export interface Reporter {
  readonly name: string;
  render(report: LintReport, options: ReporterOptions): string;
}
