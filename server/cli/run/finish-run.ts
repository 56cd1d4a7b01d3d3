import { CLI } from '../../messages/cli.ts';
import { say } from '../../messages/fill.ts';
import { staleNote } from '../baseline/baselines.ts';
import type { CommandContext } from '../context.ts';
import { Failure } from '../failure.ts';
import { detailsOf, type PlannedOutput } from './plan-output.ts';
import { compareReported, countsOf, isAtLeast, type LintReport } from './report.ts';
import type { RunRecord } from './run-record.ts';
import type { Manner, Shard } from '../shards/shard.ts';
import { withDetails } from './with-details.ts';
import { writeOutput } from './write-output.ts';

/** What is made of a run. */
export interface FinishTask {
  readonly run: RunRecord;
  readonly manner: Manner;
  readonly plan: readonly PlannedOutput[];
  /** Lines about the run that were not written yet, without a line break. */
  readonly notes: readonly string[];
  /** The run as a part, where a format is planned that holds all of it. */
  readonly shard: Shard | undefined;
  /** Whether other files belong to the run, so that nobody knows yet whether there are too few files, or what is stale. */
  readonly isPart: boolean;
}

/** Makes the report of a run, in which a reporter finds no more than a planned one asks for. */
function reportOf({ run, manner, plan }: FinishTask): LintReport {
  const details = detailsOf(plan);
  const findings = run.files
    .flatMap((file) => file.findings)
    .map((finding) => withDetails(finding, details))
    .sort(compareReported);
  const shown = manner.quiet ? findings.filter(({ severity }) => severity === 'error') : findings;
  const sum = (of: 'suppressed' | 'baseline') => run.files.reduce((all, file) => all + file[of], 0);
  const { version, today, locale, folder } = run;
  return {
    version,
    today,
    locale,
    findings: shown,
    hidden: findings.length - shown.length,
    files: run.files.length,
    suppressed: sum('suppressed'),
    baseline: sum('baseline'),
    failOn: manner.failOn,
    folder,
    cases: details.has('cases') ? run.files.map(({ file, cases }) => ({ file, cases })) : [],
  };
}

/**
 * Writes a run in every planned format, tells what else there is to say, and gives the exit code. Throws a {@link Failure}
 * where there was nothing to lint, or a file cannot be written.
 */
export function finishRun(task: FinishTask, context: CommandContext): number {
  const { run, manner, plan, notes, shard, isPart } = task;
  const { locale } = run;
  // A file that is named, or stands for the text on standard input, may turn out not to be ours.
  if (run.linted === 0 && !manner.allowEmpty && !isPart)
    throw new Failure(say(CLI.nothingFound, locale, { path: run.asked }));
  writeOutput(plan, reportOf(task), { groupBy: manner.groupBy, ...(shard ? { shard } : {}) }, context);
  const tell = (text: string) => {
    context.process.stderr(`ctpat: ${text}\n`);
  };
  for (const note of [...notes, ...run.notes.map(({ text }) => text)]) tell(note);
  for (const baseline of isPart ? [] : run.baselines) {
    const note = staleNote(baseline, run.skipsDates, locale);
    if (note !== undefined) tell(note);
  }
  const findings = run.files.flatMap((file) => file.findings);
  const { warning } = countsOf(findings);
  const most = manner.maxWarnings ?? Infinity;
  if (warning > most) tell(say(CLI.tooManyWarnings, locale, { warning, most }));
  const isFailing = findings.some(({ severity }) => isAtLeast(severity, manner.failOn));
  return isFailing || warning > most ? 1 : 0;
}
