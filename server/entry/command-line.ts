import { Command, CommanderError } from 'commander';
import type { Locale } from '../catalog/catalog.ts';
import { CLI } from '../messages/cli.ts';
import { say } from '../messages/fill.ts';
import { withoutCommands } from '../cli/ci-system.ts';
import { colorsFor } from '../cli/terminal/colors.ts';
import type { AddCommand } from '../cli/command.ts';
import { addBinderCommand } from '../commands/binder/binder-command.ts';
import { addCompareCommand } from '../commands/compare/compare-command.ts';
import { addCriteriaCommand } from '../commands/criteria/criteria-command.ts';
import { addDiffCommand } from '../commands/diff/diff-command.ts';
import { addDueCommand } from '../commands/due/due-command.ts';
import { addExplainCommand } from '../commands/explain/explain-command.ts';
import { addImportCommand } from '../commands/import/import-command.ts';
import { addInitCommand } from '../commands/init/init-command.ts';
import { addLintCommand } from '../commands/lint/lint-command.ts';
import { addLspCommand } from '../commands/lsp/lsp-command.ts';
import { addMergeReportsCommand } from '../commands/merge-reports/merge-reports-command.ts';
import { addPrintCommand } from '../commands/print/print-command.ts';
import { addReportCommand } from '../commands/report/report-command.ts';
import { EXAMPLES } from '../cli/examples.ts';
import { Failure } from '../cli/failure.ts';
import { OutputLost, type CommandProcess } from '../cli/process.ts';
import { forTerminal } from '../output/terminal-text.ts';
import { createOutputGate, gated } from '../cli/output-gate.ts';

/** Every command, in the order of the help. */
const COMMANDS: readonly AddCommand[] = [
  addInitCommand,
  addLintCommand,
  addMergeReportsCommand,
  addDueCommand,
  addReportCommand,
  addPrintCommand,
  addExplainCommand,
  addCriteriaCommand,
  addCompareCommand,
  addDiffCommand,
  addBinderCommand,
  addImportCommand,
  addLspCommand,
];

/**
 * Runs one command. Gives the exit code, or undefined where the process goes on (the language server).
 * A person gets one sentence for what could not be done, never a stack trace.
 */
export async function runCommandLine(
  args: readonly string[],
  machine: CommandProcess,
  version: string,
  startServer: () => void,
): Promise<number | undefined> {
  const gate = createOutputGate();
  const process = gated(machine, gate);
  const colors = colorsFor(process);
  let status: number | undefined = 0;
  let chosen: Locale = 'en';
  const commands = createCommands(process, version);
  for (const add of COMMANDS) {
    add(commands, {
      contextIn(locale) {
        chosen = locale ?? 'en';
        return { process, gate, version, colors, locale };
      },
      exitWith(code) {
        status = code;
      },
      startServer,
    });
  }
  try {
    await commands.parseAsync([...args], { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return reportFailure(error, process, chosen);
  }
}

function reportFailure(error: unknown, { env, stderr }: CommandProcess, locale: Locale): number {
  if (error instanceof OutputLost) {
    stderr(`ctpat: ${say(CLI.outputLost, locale, { reason: error.message })}\n`);
    return 2;
  }
  if (error instanceof Failure) {
    stderr(`ctpat: ${withoutCommands(forTerminal(error.message), 'words')}\n`);
    return 2;
  }
  const reason = error instanceof Error ? error.message : String(error);
  stderr(`ctpat: ${say(CLI.unexpected, 'en', { reason })}\n`);
  if (env['CTPAT_DEBUG'] && error instanceof Error) stderr(`${error.stack ?? ''}\n`);
  return 2;
}

function createCommands(process: CommandProcess, version: string): Command {
  return new Command('ctpat')
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
}
