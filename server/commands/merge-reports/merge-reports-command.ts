import { Option } from 'commander';
import type { Severity } from '../../catalog/catalog.ts';
import { say } from '../../messages/fill.ts';
import { SHARDS } from '../../cli/shards/shard-messages.ts';
import type { AddCommand, LocaleOption } from '../../cli/command.ts';
import type { CommandContext } from '../../cli/context.ts';
import { Failure } from '../../cli/failure.ts';
import { finishRun } from '../../cli/run/finish-run.ts';
import { parseMaxWarnings } from '../../cli/run/max-warnings.ts';
import { detailsOf, planOutput, type OutputOptions } from '../../cli/run/plan-output.ts';
import { programName } from '../../cli/program-name.ts';
import { GROUPINGS, type Grouping } from '../../cli/reporters/grouped.ts';
import { localeOption, outputOptions } from '../../cli/shared-options.ts';
import { findShards } from '../../cli/shards/find-shards.ts';
import { joinShards } from '../../cli/shards/join-shards.ts';

/** The options of `ctpat merge-reports`; what is left out is as the parts have it. */
export interface MergeReportsOptions extends OutputOptions {
  readonly groupBy?: Grouping;
  readonly quiet?: boolean;
  readonly maxWarnings?: string;
  readonly failOn?: Severity;
}

/** Puts parts of a run together and writes the whole. Gives the exit code; throws a {@link Failure} where they do not fit. */
function mergeReports(
  paths: readonly string[],
  options: MergeReportsOptions,
  context: CommandContext,
): number {
  const { process, version } = context;
  const own = context.locale ?? 'en';
  const plan = planOutput(options, process, own);
  const maxWarnings = parseMaxWarnings(options.maxWarnings, own);
  const joined = joinShards(findShards(paths, process.cwd, programName(version), version, own), own);
  if (context.locale !== undefined && context.locale !== joined.run.locale)
    throw new Failure(say(SHARDS.otherLocale, own));
  const manner = {
    ...joined.manner,
    ...(options.failOn === undefined ? {} : { failOn: options.failOn }),
    ...(options.groupBy === undefined ? {} : { groupBy: options.groupBy }),
    ...(options.quiet ? { quiet: true } : {}),
    ...(maxWarnings === undefined ? {} : { maxWarnings }),
  };
  const shard = detailsOf(plan).has('shard') ? { ...joined, manner } : undefined;
  return finishRun({ run: joined.run, manner, plan, notes: [], shard, isPart: false }, context);
}

/** `ctpat merge-reports`. */
export const addMergeReportsCommand: AddCommand = (commands, { contextIn, exitWith }) => {
  const merge = commands
    .command('merge-reports')
    .description('put the reports of ctpat lint --shard --format blob together, and write them in any format')
    .argument('<paths...>', 'reports, and folders that hold them');
  outputOptions(merge)
    .addOption(
      new Option('--group-by <what>', 'group pretty findings (default: as the parts were linted)').choices(
        GROUPINGS,
      ),
    )
    .option('--quiet', 'show errors only')
    .option('--max-warnings <count>', 'exit 1 when there are more warnings than this')
    .addOption(
      new Option(
        '--fail-on <level>',
        'exit 1 from this level on (default: as the parts were linted)',
      ).choices(['error', 'warning', 'info']),
    )
    .addOption(localeOption())
    .action((paths: string[], options: MergeReportsOptions & LocaleOption) => {
      exitWith(mergeReports(paths, options, contextIn(options.locale)));
    });
};
