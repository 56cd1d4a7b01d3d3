import type { Locale } from '../../../catalog/catalog.ts';
import type { AnswerChange } from '../core/answer-changes.ts';
import type { Diff } from '../core/diff.ts';
import type { DiffSummary } from '../core/summary.ts';
import type { Colors } from '../../../cli/terminal/colors.ts';
import type { ReportLanguage } from '../../../cli/reporters/reporter.ts';

/** One side of a change, as git names it. */
export interface ComparedSide {
  /** As the person wrote it; undefined: the work tree. */
  readonly ref?: string;
  /** Full id of the commit; undefined: the work tree. */
  readonly commit?: string;
}

/** What a change means, and between what it lies. */
export interface DiffReport {
  readonly version: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly locale: Locale;
  readonly base: ComparedSide;
  readonly head: ComparedSide;
  readonly diff: Diff;
  readonly summary: DiffSummary;
  /** The answers that are told as such. */
  readonly changedAnswers: readonly AnswerChange[];
}

/** One format of a change. */
export interface DiffFormat {
  readonly name: string;
  readonly language: ReportLanguage;
  render(report: DiffReport, colors: Colors): string;
}
