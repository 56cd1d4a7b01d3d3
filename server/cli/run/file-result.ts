import type { Locale } from '../../catalog/catalog.ts';
import type { LintResult } from '../../engine/finding.ts';
import { criterionCases, type CriterionCase } from '../../domain/coverage/criterion-cases.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { Baseline } from '../../workspace/baseline.ts';
import type { Project, Snapshot } from '../../workspace/snapshot.ts';
import { concerning, fileLedger, type FileLedger } from '../baseline/baseline-ledger.ts';
import type { ReportDetail, ReportedFinding } from './report.ts';
import { reportFindings } from './report-findings.ts';
import { gateOf } from '../../domain/secrets/project-gate.ts';

/** A finding as it is reported, and the position of its document in the file. */
export interface RecordedFinding {
  readonly reported: ReportedFinding;
  readonly position: number;
}

/** A finding that the baseline holds: as much of it as tells whether it is of interest. */
export interface HeldFinding {
  readonly rule: string;
  readonly position: number;
  /** The files of its other places, relative to the working directory. */
  readonly related: readonly string[];
}

/** Everything that a run needs to know of one file that was linted. Plain data, so that it can be kept and sent. */
export interface FileResult {
  readonly findings: readonly RecordedFinding[];
  readonly held: readonly HeldFinding[];
  readonly suppressed: number;
  /** Empty unless a reporter asked for them. */
  readonly cases: readonly CriterionCase[];
  readonly ledger: FileLedger;
}

/** A file in its project, at one moment. */
export interface FileInProject {
  readonly project: Project;
  readonly file: SourceFile;
  readonly snapshot: Snapshot;
}

/** What a result is made with. */
export interface ResultSources {
  readonly nameOf: (uri: string) => string;
  readonly details: ReadonlySet<ReportDetail>;
  readonly baseline: Baseline;
  /** Of the whole run: the titles of criteria are in it. */
  readonly locale: Locale;
}

/** Turns what linting a file gave into plain data. */
export function fileResult(
  { project, file, snapshot }: FileInProject,
  linted: LintResult,
  { nameOf, details, baseline, locale }: ResultSources,
): FileResult {
  const reported = reportFindings(linted.findings, { project, nameOf, details });
  return gateOf(project).hideIn({
    findings: linted.findings.flatMap(({ position }, at) => {
      const finding = reported[at];
      return finding ? [{ reported: finding, position }] : [];
    }),
    held: linted.baselined.map(({ rule, position, related }) => ({
      rule,
      position,
      related: related.map(({ uri }) => nameOf(uri)),
    })),
    suppressed: linted.suppressed,
    cases: details.has('cases') ? criterionCases(file, project, snapshot.today, locale) : [],
    ledger: concerning(fileLedger(project.root, file, linted), baseline),
  });
}
