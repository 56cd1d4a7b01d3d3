import type { LintResult } from '../../engine/finding.ts';
import { toUri } from '../../host/node.ts';
import type { Baseline } from '../../workspace/baseline.ts';
import type { Project, Snapshot } from '../../workspace/snapshot.ts';
import { resolve } from 'node:path';
import type { Baselines } from '../baseline/baselines.ts';
import type { ResultCache } from '../cache/result-cache.ts';
import type { Changes } from '../git/changes.ts';
import { fileResult, type FileResult } from './file-result.ts';
import { openFiles, type LintFilesTask } from './lint-files.ts';
import type { ReportDetail } from './report.ts';
import type { ReportedFile, RunRecord } from './run-record.ts';

/** What recording a run needs. */
export interface RecordTask extends Omit<LintFilesTask, 'recall'> {
  /** The position of each file among all files of the run. */
  readonly orderOf: (uri: string) => number;
  readonly lintFile: (snapshot: Snapshot, uri: string, baseline: Baseline) => LintResult;
  readonly baselines: Baselines;
  readonly changes: Changes | undefined;
  readonly details: ReadonlySet<ReportDetail>;
  readonly cache: ResultCache | undefined;
}

/** What a record holds beside what was found. */
export type RunHead = Omit<RunRecord, 'linted' | 'files' | 'notes' | 'baselines'>;

/** Lints files, or takes from the cache what is known of them, and takes down what is told. */
export async function recordRun(task: RecordTask, head: RunHead): Promise<RunRecord> {
  const { nameOf, orderOf, lintFile, baselines, changes, details, cache, locale, process } = task;
  const files: ReportedFile[] = [];
  let linted = 0;
  const recall =
    cache && ((project: Project, uri: string) => cache.recall(project, uri, baselines.of(project)));
  await openFiles({ ...task, ...(recall ? { recall } : {}) }, (opened) => {
    const { project, file, snapshot, known } = opened;
    const baseline = baselines.of(project);
    const result =
      known ??
      fileResult(opened, lintFile(snapshot, file.uri, baseline), { nameOf, details, baseline, locale });
    if (!known) cache?.keep(opened, result, baseline);
    linted += 1;
    baselines.take(project, file.uri, result.ledger);
    const told = changes ? onlyChanged(result, project, file.uri, changes, process.cwd) : result;
    if (changes && !changes.hasFile(project, file.uri) && told.findings.length === 0) return;
    files.push({
      file: nameOf(file.uri),
      order: orderOf(file.uri),
      findings: told.findings.map(({ reported }) => reported),
      suppressed: told.suppressed,
      baseline: told.held.length,
      cases: told.cases,
    });
  });
  return {
    ...head,
    linted,
    files,
    notes: changes?.summary() ?? [],
    baselines: baselines.records(),
  };
}

function onlyChanged(
  { findings, held, ...rest }: FileResult,
  project: Project,
  uri: string,
  changes: Changes,
  cwd: string,
): FileResult {
  const isTold = (rule: string, position: number, related: readonly string[]) =>
    changes.isTold(project, {
      uri,
      rule,
      position,
      related: related.map((file) => ({ uri: toUri(resolve(cwd, file)) })),
    });
  return {
    ...rest,
    findings: findings.filter(({ reported: { rule, related }, position }) =>
      isTold(
        rule,
        position,
        related.map(({ file }) => file),
      ),
    ),
    held: held.filter(({ rule, position, related }) => isTold(rule, position, related)),
  };
}
