import { Command, CommanderError, Option } from 'commander';
import type { Colors } from 'picocolors/types';
import type { Locale } from '../catalogue/catalogue.ts';
import { CLI } from '../messages/cli.ts';
import { say } from '../messages/fill.ts';
import { withoutCommands } from './ci-system.ts';
import { colorsFor } from './colors.ts';
import { compareCommand, type CompareOptions } from './commands/compare.ts';
import { criteriaCommand } from './commands/criteria.ts';
import { dueCommand, type DueCommandOptions } from './commands/due.ts';
import { explainCommand } from './commands/explain.ts';
import { topicsCommand } from './commands/topics.ts';
import { lintCommand, type LintCommandOptions } from './commands/lint.ts';
import { printCommand, type PrintCommandOptions } from './commands/print.ts';
import type { CommandContext } from './context.ts';
import { Failure } from './failure.ts';
import { addLintOptions } from './lint-options.ts';
import type { CommandProcess } from './process.ts';
import { configOption, localeOption, todayOption } from './shared-options.ts';
import { forTerminal } from './terminal-text.ts';

const EXAMPLES = `
Examples:
  ctpat lint                                    lint the CTPAT documents of this folder
  ctpat lint profile.ctpat.yaml --today 2027-01-01   what will be late on that day
  ctpat lint --format pretty,json --output json=findings.json
  ctpat lint --group-by reason                  under the common reasons for a failed validation
  ctpat lint --changed origin/main              only what concerns documents that changed
  ctpat lint --fix-dry-run                      what --fix would mend by itself
  ctpat due --within P90D                       what runs out in the next 90 days, and what is late
  ctpat due --format ics > dates.ics            the same for a calendar
  ctpat print --effective importer.ctpat.yaml   a profile with all that it inherits
  ctpat explain 6.6                             what a criterion asks and what a validator wants to see
  ctpat explain profile/missing-section         what a rule reports and how to mend it
  ctpat explain revalidation                    how a part of the program works; ctpat explain lists all topics
  ctpat criteria --entity importer              everything that an importer answers
  ctpat compare 6.6                             how each of your profiles answers a criterion

Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 it could not be done.
`;

/** Everything that the commands share, with the language that the command line names. */
interface GlobalOptions {
  readonly locale?: Locale;
}

/**
 * Runs one command. Gives the exit code, or undefined where the process goes on (the language server).
 * A person gets one sentence for what could not be done, never a stack trace.
 */
export async function runCommandLine(
  args: readonly string[],
  process: CommandProcess,
  version: string,
  startServer: () => void,
): Promise<number | undefined> {
  const colors = colorsFor(process);
  let status: number | undefined = 0;
  const program = createProgram(process, version, colors, {
    async lint(paths, options, locale) {
      status = await lintCommand(paths, options, contextOf(process, version, colors, locale));
    },
    async due(paths, options, locale) {
      await dueCommand(paths, options, contextOf(process, version, colors, locale));
    },
    async compare(id, paths, options, locale) {
      await compareCommand(id, paths, options, contextOf(process, version, colors, locale));
    },
    async print(path, options, locale) {
      await printCommand(path, options, contextOf(process, version, colors, locale));
    },
    serve() {
      status = undefined;
      startServer();
    },
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return reportFailure(error, process);
  }
}

function contextOf(
  process: CommandProcess,
  version: string,
  colors: Colors,
  locale: Locale | undefined,
): CommandContext {
  return { process, version, colors, locale };
}

function reportFailure(error: unknown, { env, stderr }: CommandProcess): number {
  if (error instanceof Failure) {
    stderr(`ctpat: ${withoutCommands(forTerminal(error.message), 'words')}\n`);
    return 2;
  }
  const reason = error instanceof Error ? error.message : String(error);
  stderr(`ctpat: ${say(CLI.unexpected, 'en', { reason })}\n`);
  if (env['CTPAT_DEBUG'] && error instanceof Error) stderr(`${error.stack ?? ''}\n`);
  return 2;
}

interface Handlers {
  lint(paths: readonly string[], options: LintCommandOptions, locale: Locale | undefined): Promise<void>;
  due(paths: readonly string[], options: DueCommandOptions, locale: Locale | undefined): Promise<void>;
  compare(
    id: string,
    paths: readonly string[],
    options: CompareOptions,
    locale: Locale | undefined,
  ): Promise<void>;
  print(path: string, options: PrintCommandOptions, locale: Locale | undefined): Promise<void>;
  serve(): void;
}

function createProgram(
  process: CommandProcess,
  version: string,
  colors: Colors,
  { lint, due, compare, print, serve }: Handlers,
): Command {
  const program = new Command('ctpat');
  program
    .description(
      'Compliance as code for CTPAT: lints security profiles, written procedures, partners, risk assessments and logs, in CI and in editors.',
    )
    .version(version, '--version', 'the version of ctpat')
    .helpOption('--help', 'this help; ctpat lint --help tells all options of lint')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        process.stdout(text);
      },
      writeErr: (text) => {
        process.stderr(text);
      },
      outputError: (text, write) => {
        const sentence = text
          .replace(/^error: /, '')
          .trim()
          .replace(/\s*\n\s*/g, ' ')
          .replace(/[.?]$/, '');
        write(`ctpat: ${forTerminal(sentence)}. Run ctpat --help to see what there is.\n`);
      },
    })
    .addHelpText('after', EXAMPLES);
  addLintOptions(
    program
      .command('lint', { isDefault: false })
      .description('lint documents and report what is wrong, why, and what to do')
      .argument('[paths...]', 'files and folders (default: the current folder)'),
  )
    .addOption(localeOption())
    .action(async (paths: string[], options: LintCommandOptions & GlobalOptions) => {
      await lint(paths, options, options.locale);
    });
  program
    .command('due')
    .description('list what runs out or is late, over all documents, by date and owner')
    .argument('[paths...]', 'files and folders (default: the current folder)')
    .option('--within <duration>', 'only what is late, or due within this time, for example P90D')
    .option('--format <name>', 'table, json, csv or ics (a calendar)', 'table')
    .addOption(todayOption('on which clocks run'))
    .addOption(configOption())
    .addOption(localeOption())
    .action(async (paths: string[], options: DueCommandOptions & GlobalOptions) => {
      await due(paths, options, options.locale);
    });
  program
    .command('print')
    .description('print a profile together with all that it inherits, and where each value is written')
    .argument('<file>', 'the file of the profile')
    .option('--effective', 'with what the profiles under extends say')
    .addOption(configOption())
    .addOption(localeOption())
    .action(async (file: string, options: PrintCommandOptions & GlobalOptions) => {
      await print(file, options, options.locale);
    });
  program
    .command('explain')
    .description('explain the program (validation), a criterion (6.6) or a rule; alone: list the topics')
    .argument('[topic...]', 'name of a topic, id of a criterion or of a rule')
    .option('--entity <type>', 'for which entity type, for example importer')
    .addOption(localeOption())
    .action((words: string[], { entity, locale }: GlobalOptions & { entity?: string }) => {
      const today = new Date().toISOString().slice(0, 10);
      const { text } =
        words.length === 0
          ? topicsCommand({ locale: locale ?? 'en', colors })
          : explainCommand({
              topic: words.join(' '),
              locale,
              today,
              colors,
              ...(entity === undefined ? {} : { entity }),
            });
      process.stdout(text);
    });
  program
    .command('criteria')
    .description('list the criteria that an entity type answers')
    .requiredOption('--entity <type>', 'the entity type, for example importer')
    .addOption(localeOption())
    .action(({ entity, locale }: GlobalOptions & { entity: string }) => {
      const today = new Date().toISOString().slice(0, 10);
      process.stdout(criteriaCommand({ entity, locale: locale ?? 'en', today, colors }).text);
    });
  program
    .command('compare')
    .description('lay the answers to one criterion side by side, over all profiles')
    .argument('<id>', 'id of the criterion, for example 6.6')
    .argument('[paths...]', 'files and folders (default: the current folder)')
    .addOption(new Option('--format <name>', 'how it is shown').choices(['table', 'json']).default('table'))
    .addOption(todayOption('on which obligations are looked up'))
    .addOption(configOption())
    .addOption(localeOption())
    .action(async (id: string, paths: string[], options: CompareOptions & GlobalOptions) => {
      await compare(id, paths, options, options.locale);
    });
  program
    .command('lsp')
    .description('speak the Language Server Protocol with an editor')
    .option('--stdio', 'over standard input and output')
    .option('--node-ipc', 'over Node’s own channel')
    .allowUnknownOption()
    .action(serve);
  return program;
}
