import type { Locale } from '../../catalog/catalog.ts';
import type { CriterionCase } from '../../domain/coverage/criterion-cases.ts';
import type { BaselineRecord } from '../baseline/baselines.ts';
import type { ReportedFinding } from './report.ts';

/** A file that was linted, and what is told of it. */
export interface ReportedFile {
  /** Relative to the working directory, with forward slashes. */
  readonly file: string;
  /** Its position among all files of the run, those of other shards too. */
  readonly order: number;
  /** In the order of the file. */
  readonly findings: readonly ReportedFinding[];
  readonly suppressed: number;
  /** How many findings the baseline holds. */
  readonly baseline: number;
  /** Empty unless a reporter asked for them. */
  readonly cases: readonly CriterionCase[];
}

/** A sentence about one project. */
export interface ProjectNote {
  /** The top of the project, relative to the working directory. */
  readonly project: string;
  readonly text: string;
}

/** Everything that one run, or one shard of it, found. Plain data; what is written is made of nothing else. */
export interface RunRecord {
  /** The version of ctpat. */
  readonly version: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly locale: Locale;
  /** The way from the top of the repository to the working directory. */
  readonly folder: string;
  /** What was asked for, in the person’s words. */
  readonly asked: string;
  /** How many files were linted, told of or not. */
  readonly linted: number;
  readonly files: readonly ReportedFile[];
  /** What `--changed` compared. */
  readonly notes: readonly ProjectNote[];
  readonly baselines: readonly BaselineRecord[];
  readonly skipsDates: boolean;
}
