import { isDate } from '../../calendar/calendar.ts';
import type { Severity } from '../../catalog/catalog.ts';
import type { LintResult } from '../../engine/finding.ts';
import { lint } from '../../engine/lint.ts';
import { CLI } from '../../messages/cli.ts';
import { say } from '../../messages/fill.ts';
import { SHARDS } from '../../cli/shards/shard-messages.ts';
import { EMPTY_BASELINE, type Baseline } from '../../workspace/baseline.ts';
import type { Project, Snapshot } from '../../workspace/snapshot.ts';
import { fileLedger } from '../../cli/baseline/baseline-ledger.ts';
import { openBaselines, type BaselineOptions } from '../../cli/baseline/baselines.ts';
import { cachePlace } from '../../cli/cache/cache-place.ts';
import { openCache } from '../../cli/cache/result-cache.ts';
import { openChanges } from '../../cli/git/changes.ts';
import { collectDocuments } from '../../cli/collect-documents.ts';
import type { AddCommand, LocaleOption } from '../../cli/command.ts';
import type { CommandContext } from '../../cli/context.ts';
import { Failure } from '../../cli/failure.ts';
import { finishRun } from '../../cli/run/finish-run.ts';
import { openFiles } from '../../cli/run/lint-files.ts';
import { addLintOptions } from './lint-options.ts';
import { parseMaxWarnings } from '../../cli/run/max-warnings.ts';
import { mend } from '../../cli/fixes/apply-fixes.ts';
import { detailsOf, planOutput, type OutputOptions } from '../../cli/run/plan-output.ts';

import { programName } from '../../cli/program-name.ts';
import { recordRun } from '../../cli/run/record-run.ts';
import type { Grouping } from '../../cli/reporters/grouped.ts';
import { localeOption } from '../../cli/shared-options.ts';
import { chooseShard } from '../../cli/shards/choose-shard.ts';
import { parseShard, type Choice, type Manner } from '../../cli/shards/shard.ts';
import { displayPath, folderInRepository } from '../../cli/targets.ts';
import type { CommandProcess } from '../../cli/process.ts';
import { gateOf } from '../../domain/secrets/project-gate.ts';

/** The options of `ctpat lint`, as the command line gives them. */
export interface LintCommandOptions extends BaselineOptions, OutputOptions {
  readonly groupBy: Grouping;
  readonly today?: string;
  readonly config?: string;
  readonly quiet?: boolean;
  readonly maxWarnings?: string;
  readonly failOn: Severity;
  readonly reportUnusedDisableDirectives?: boolean;
  readonly skipDates?: boolean;
  /** A git ref, or true: where the work on this branch began. */
  readonly changed?: string | true;
  readonly cache?: boolean;
  readonly cacheLocation?: string;
  readonly shard?: string;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly allowEmpty?: boolean;
}

/** How many files are kept parsed: the one that is linted and the one before it. */
const PARSED_FILES = 2;

/** Lints and writes the findings. Gives the exit code; throws a {@link Failure} where it could not do its work. */
async function lintCommand(
  paths: readonly string[],
  options: LintCommandOptions,
  context: CommandContext,
): Promise<number> {
  const { process, version } = context;
  const own = context.locale ?? 'en';
  const plan = planOutput(options, process, own);
  if (options.today !== undefined && !isDate(options.today)) {
    throw new Failure(say(CLI.badDate, own, { value: options.today }));
  }
  const maxWarnings = parseMaxWarnings(options.maxWarnings, own);
  const number = parseShard(options.shard ?? '1/1');
  if (!number) throw new Failure(say(SHARDS.badShard, own, { value: options.shard ?? '' }));
  const place = options.cache ? cachePlace(options.cacheLocation, process.cwd, own) : undefined;
  const collected = await collectDocuments(
    paths,
    { ...options, parsedFiles: PARSED_FILES, onlyFindings: true },
    context,
    own,
  );
  const { workspace, uris: all, named, asked } = collected;
  if (all.length === 0 && !options.allowEmpty) throw new Failure(say(CLI.nothingFound, own, { path: asked }));
  const first = await workspace.snapshot(all.slice(0, 1));
  const locale = context.locale ?? (all[0] === undefined ? 'en' : first.localeOf(all[0]));
  const nameOf = (uri: string) => displayPath(uri, process.cwd);
  const details = detailsOf(plan);
  const isPart = number.count > 1;
  const chosen =
    isPart || details.has('shard')
      ? await chooseShard(workspace, all, number)
      : { uris: all, elsewhere: new Set<string>(), content: '' };

  const changes =
    options.changed === undefined
      ? undefined
      : openChanges(options.changed === true ? undefined : options.changed, process, locale);
  const baselines = openBaselines(options, chosen.elsewhere, process, locale);
  const lintFile = createFileLinter(options, process);
  const task = { workspace, uris: chosen.uris, named, nameOf, locale, process };
  const findingsOf = (project: Project, snapshot: Snapshot, uri: string) =>
    lintFile(snapshot, uri, baselines.of(project)).findings.filter(
      (finding) => changes?.isTold(project, finding) !== false,
    );
  const manner = { isDryRun: options.fixDryRun === true, isStdin: options.stdin === true };
  const notes = options.fix || options.fixDryRun ? await mend({ ...task, findingsOf }, manner) : [];
  if (options.writeBaseline) {
    await openFiles(task, ({ project, file, snapshot }) => {
      const found = lintFile(snapshot, file.uri, EMPTY_BASELINE);
      baselines.take(project, file.uri, fileLedger(project.root, file, found));
    });
    baselines.write();
  }

  const program = programName(version);
  const { skipDates, reportUnusedDisableDirectives: unused, config } = options;
  const circumstances = [first.today, locale, context.locale, skipDates, unused, config];
  const { facts } = workspace;
  const cache = place && openCache({ place, program, circumstances, details, facts, process, locale });
  const orders = new Map(all.map((uri, at) => [uri, at]));
  const orderOf = (uri: string) => orders.get(uri) ?? 0;
  const run = await recordRun(
    { ...task, orderOf, lintFile, baselines, changes, details, cache },
    {
      version,
      today: first.today,
      locale,
      folder: folderInRepository(process.cwd),
      asked,
      skipsDates: skipDates === true,
    },
  );
  cache?.save();
  if (options.pruneBaseline) baselines.prune();
  const whole = options.pruneBaseline ? { ...run, baselines: [] } : run;
  const shown = mannerOf(options, maxWarnings);
  const shard = {
    program,
    number,
    content: chosen.content,
    manner: shown,
    choices: choicesOf(options),
    run: whole,
  };
  return finishRun(
    {
      run: whole,
      manner: shown,
      // In a dry run the differences are what goes to the screen.
      plan: options.fixDryRun ? plan.filter(({ to }) => typeof to === 'object') : plan,
      notes,
      shard: details.has('shard') ? shard : undefined,
      isPart,
    },
    context,
  );
}

function mannerOf(options: LintCommandOptions, maxWarnings: number | undefined): Manner {
  const { failOn, groupBy, quiet = false, allowEmpty = false } = options;
  return { failOn, groupBy, quiet, allowEmpty, ...(maxWarnings === undefined ? {} : { maxWarnings }) };
}

/** The options that change what is found, as they were given. */
function choicesOf(options: LintCommandOptions): Choice[] {
  const { reportUnusedDisableDirectives: unused, changed, baseline, baselineRef, config } = options;
  const given = {
    '--report-unused-disable-directives': unused,
    '--changed': changed,
    '--baseline': baseline,
    '--baseline-ref': baselineRef,
    '--config': config,
  };
  return Object.entries(given).flatMap(([option, value]) =>
    value === undefined ? [] : [{ option, value: String(value) }],
  );
}

/** Makes what lints one file as the options say. */
function createFileLinter(
  { skipDates, reportUnusedDisableDirectives }: LintCommandOptions,
  process: CommandProcess,
) {
  return (snapshot: Snapshot, uri: string, baseline: Baseline): LintResult =>
    lint(snapshot, uri, {
      baseline,
      skipDates: skipDates === true,
      ...(reportUnusedDisableDirectives ? { unusedDirectives: 'error' } : {}),
      onRuleFailure: (rule, error) => {
        if (!process.env['CTPAT_DEBUG']) return;
        const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
        const project = snapshot.projectOf(uri);
        process.stderr(`${rule}: ${project ? gateOf(project).hideKnown(reason) : reason}\n`);
      },
    });
}

/** `ctpat lint`. */
export const addLintCommand: AddCommand = (commands, { contextIn, exitWith }) => {
  const lint = commands
    .command('lint', { isDefault: false })
    .description('lint documents and report what is wrong, why, and what to do')
    .argument('[paths...]', 'files and folders (default: the current folder)');
  addLintOptions(lint)
    .addOption(localeOption())
    .action(async (paths: string[], options: LintCommandOptions & LocaleOption) => {
      exitWith(await lintCommand(paths, options, contextIn(options.locale)));
    });
};
