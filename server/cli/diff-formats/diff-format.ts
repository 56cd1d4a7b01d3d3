import type { Locale } from '../../catalog/catalog.ts';
import type { AnswerChange } from '../../features/diff/answers.ts';
import type { Diff } from '../../features/diff/diff.ts';
import type { DiffSummary } from '../../features/diff/summary.ts';
import type { Colors } from '../terminal/colors.ts';
import type { ReportLanguage } from '../reporters/reporter.ts';

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
