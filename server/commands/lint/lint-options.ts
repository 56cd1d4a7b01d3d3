import { Option, type Command } from 'commander';
import { GROUPINGS } from '../../cli/reporters/grouped.ts';
import { configOption, outputOptions, todayOption } from '../../cli/shared-options.ts';

/** Gives `ctpat lint` its options; those that contradict each other say so by themselves. */
export function addLintOptions(lint: Command): Command {
  return outputOptions(lint)
    .addOption(
      new Option('--group-by <what>', 'group pretty findings by file, or by why validations fail')
        .choices(GROUPINGS)
        .default('file'),
    )
    .addOption(todayOption('on which clocks run'))
    .addOption(configOption())
    .option('--quiet', 'show errors only')
    .option('--max-warnings <count>', 'exit 1 when there are more warnings than this')
    .addOption(
      new Option('--fail-on <level>', 'exit 1 from this level on')
        .choices(['error', 'warning', 'info'])
        .default('error'),
    )
    .option('--report-unused-disable-directives', 'directives that silence nothing are errors')
    .option('--skip-dates', 'leave out rules about dates, for pull requests')
    .option(
      '--changed [ref]',
      'show only what concerns documents that changed since a git ref (default: since this branch began)',
    )
    .option('--baseline <file>', 'known findings, which are not shown (default: ctpat-baseline.json)')
    .addOption(
      new Option('--baseline-ref <ref>', 'take the baseline as it was at a git ref').conflicts([
        'writeBaseline',
        'pruneBaseline',
      ]),
    )
    .addOption(
      new Option('--write-baseline', 'write all findings of today into the baseline').conflicts([
        'pruneBaseline',
        'changed',
        'stdin',
        'fixDryRun',
      ]),
    )
    .addOption(
      new Option('--prune-baseline', 'take out of the baseline what is no longer found').conflicts([
        'stdin',
        'fixDryRun',
      ]),
    )
    .addOption(
      new Option('--fix', 'mend what needs nobody’s judgment, and write the files').conflicts([
        'fixDryRun',
        'stdin',
      ]),
    )
    .option('--fix-dry-run', 'show as a diff what --fix would write')
    .addOption(
      new Option('--cache', 'keep what was found, and look again only at what may have changed').conflicts([
        'stdin',
      ]),
    )
    .option(
      '--cache-location <file>',
      'where --cache keeps it (default: in node_modules/.cache/ctpat, else in .ctpat-cache)',
    )
    .addOption(
      new Option(
        '--shard <part/parts>',
        'lint one part of the files, for example 2/4; merge-reports puts parts together',
      ).conflicts(['writeBaseline', 'pruneBaseline', 'fix', 'fixDryRun', 'stdin']),
    )
    .option('--stdin', 'lint the text on standard input')
    .option('--stdin-filename <file>', 'the file that the text on standard input belongs to')
    .option('--allow-empty', 'exit 0 where there is no document');
}
