import { isDate } from '../../calendar/calendar.ts';
import type { Locale, Severity } from '../../catalogue/catalogue.ts';
import type { Finding } from '../../engine/finding.ts';
import { lint } from '../../engine/lint.ts';
import { criterionCases } from '../../features/coverage/criterion-cases.ts';
import { CLI } from '../../messages/cli.ts';
import { say } from '../../messages/fill.ts';
import { EMPTY_BASELINE, type Baseline } from '../../workspace/baseline.ts';
import type { Project } from '../../workspace/snapshot.ts';
import { openBaselines, type BaselineOptions } from '../baselines.ts';
import { openChanges, type Changes } from '../changes.ts';
import { collectDocuments } from '../collect-documents.ts';
import type { AddCommand, LocaleOption } from '../command.ts';
import type { CommandContext } from '../context.ts';
import { Failure } from '../failure.ts';
import { BATCH, lintFiles, type LintFilesTask } from '../lint-files.ts';
import { addLintOptions } from '../lint-options.ts';
import { mend } from '../mend.ts';
import { detailsOf, planOutput, type OutputOptions } from '../plan-output.ts';
import type { CommandProcess } from '../process.ts';
import { reportFindings } from '../report-findings.ts';
import {
  compareReported,
  countsOf,
  isAtLeast,
  type LintReport,
  type ReportedCases,
  type ReportedFinding,
} from '../report.ts';
import type { Grouping } from '../reporters/grouped.ts';
import { localeOption } from '../shared-options.ts';
import { displayPath, folderInRepository } from '../targets.ts';
import { writeOutput } from '../write-output.ts';

/** The options of `ctpat lint`, as the command line gives them. */
export interface LintCommandOptions extends BaselineOptions, OutputOptions {
  readonly groupBy: Grouping;
  readonly today?: string;
  readonly config?: string;
  readonly quiet?: boolean;
  readonly maxWarnings?: string;
  readonly failOn: Severity;
  readonly reportUnusedDisableDirectives?: boolean;
  readonly skip?: 'calendar';
  /** A git ref, or true: where the work on this branch began. */
  readonly changed?: string | true;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly allowEmpty?: boolean;
}

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
  const collected = await collectDocuments(paths, { ...options, parsedFiles: 2 * BATCH }, context, own);
  const { workspace, uris, named, asked } = collected;
  if (uris.length === 0 && !options.allowEmpty)
    throw new Failure(say(CLI.nothingFound, own, { path: asked }));
  const first = await workspace.snapshot(uris.slice(0, 1));
  const locale = context.locale ?? (uris[0] === undefined ? 'en' : first.localeOf(uris[0]));
  const nameOf = (uri: string) => displayPath(uri, process.cwd);
  const tell = (text: string) => {
    process.stderr(`ctpat: ${text}\n`);
  };

  const changes =
    options.changed === undefined
      ? undefined
      : openChanges(options.changed === true ? undefined : options.changed, process, locale);
  const baselines = openBaselines(options, process, locale);
  const linter = (baselineOf: (project: Project) => Baseline): LintFilesTask['lintFile'] =>
    createFileLinter(options, process, baselineOf, changes);
  const task = { workspace, uris, named, nameOf, locale, process, lintFile: linter(baselines.of) };
  const manner = { isDryRun: options.fixDryRun === true, isStdin: options.stdin === true };
  const notes = options.fix || options.fixDryRun ? await mend(task, manner) : [];
  if (options.writeBaseline) {
    const everything = { ...task, lintFile: linter(() => EMPTY_BASELINE) };
    await lintFiles(everything, ({ project, file, all }) => {
      baselines.take(project, file, all);
    });
    baselines.write();
  }

  const details = detailsOf(plan);
  const findings: ReportedFinding[] = [];
  const cases: ReportedCases[] = [];
  const sums = { files: 0, suppressed: 0, baseline: 0 };
  const linted = await lintFiles(task, ({ project, file, all, told }) => {
    baselines.take(project, file, all);
    if (changes && !changes.hasFile(project, file.uri) && told.findings.length === 0) return;
    sums.files += 1;
    sums.suppressed += told.suppressed;
    sums.baseline += told.baselined.length;
    findings.push(...reportFindings(told.findings, { project, nameOf, details }));
    if (details.has('cases'))
      cases.push({ file: nameOf(file.uri), cases: criterionCases(file, project, first.today, locale) });
  });
  // A file that is named, or stands for the text on standard input, may turn out not to be ours.
  if (linted === 0 && !options.allowEmpty) throw new Failure(say(CLI.nothingFound, locale, { path: asked }));
  findings.sort(compareReported);
  const shown = options.quiet ? findings.filter(({ severity }) => severity === 'error') : findings;
  const report: LintReport = {
    version,
    today: first.today,
    locale,
    findings: shown,
    hidden: findings.length - shown.length,
    ...sums,
    failOn: options.failOn,
    folder: folderInRepository(process.cwd),
    cases,
  };
  // In a dry run the differences are what goes to the screen.
  const outputs = options.fixDryRun ? plan.filter(({ to }) => typeof to === 'object') : plan;
  writeOutput(outputs, report, options.groupBy, context);
  for (const note of [...notes, ...(changes?.summary() ?? [])]) tell(note);
  baselines.tidy();
  const { warning } = countsOf(findings);
  if (warning > maxWarnings) tell(say(CLI.tooManyWarnings, locale, { warning, most: maxWarnings }));
  const failing = findings.some(({ severity }) => isAtLeast(severity, options.failOn));
  return failing || warning > maxWarnings ? 1 : 0;
}

/** Makes what lints one file as the options say. */
function createFileLinter(
  { skip, reportUnusedDisableDirectives }: LintCommandOptions,
  process: CommandProcess,
  baselineOf: (project: Project) => Baseline,
  changes: Changes | undefined,
): LintFilesTask['lintFile'] {
  return (project, snapshot, uri) => {
    const all = lint(snapshot, uri, {
      baseline: baselineOf(project),
      skipCalendar: skip === 'calendar',
      ...(reportUnusedDisableDirectives ? { unusedDirectives: 'error' } : {}),
      onRuleFailure: (rule, error) => {
        if (!process.env['CTPAT_DEBUG']) return;
        process.stderr(
          `${rule}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
        );
      },
    });
    if (!changes) return { all, told: all };
    const isTold = (finding: Finding) => changes.isTold(project, finding);
    const told = { findings: all.findings.filter(isTold), baselined: all.baselined.filter(isTold) };
    return { all, told: { ...all, ...told } };
  };
}

function parseMaxWarnings(value: string | undefined, locale: Locale): number {
  if (value === undefined) return Infinity;
  if (!/^\d+$/.test(value)) throw new Failure(say(CLI.badNumber, locale, { value }));
  return Number(value);
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
