import { isDate } from '../../calendar/calendar.ts';
import type { Locale, Severity } from '../../catalogue/catalogue.ts';
import { lint } from '../../engine/lint.ts';
import { criterionCases } from '../../features/criterion-cases.ts';
import { CLI } from '../../messages/cli.ts';
import { say } from '../../messages/fill.ts';
import { collectDocuments } from '../collect-documents.ts';
import type { CommandContext } from '../context.ts';
import { Failure } from '../failure.ts';
import { detailsOf, planOutput, type OutputOptions } from '../plan-output.ts';
import { createProgress } from '../progress.ts';
import {
  compareReported,
  countsOf,
  isAtLeast,
  type LintReport,
  type ReportedCases,
  type ReportedFinding,
} from '../report.ts';
import type { Grouping } from '../reporters/grouped.ts';
import { reportFindings } from '../report-findings.ts';
import { displayPath, folderInRepository } from '../targets.ts';
import { writeOutput } from '../write-output.ts';
import { checkConfigurations } from './check-configurations.ts';

/** The options of `ctpat lint`, as the command line gives them. */
export interface LintCommandOptions extends OutputOptions {
  readonly groupBy: Grouping;
  readonly today?: string;
  readonly config?: string;
  readonly quiet?: boolean;
  readonly maxWarnings?: string;
  readonly failOn: Severity;
  readonly skip?: 'calendar';
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly allowEmpty?: boolean;
}

/** How many files are linted from one snapshot: few, so that their trees are gone before the memory they take is moved. */
const BATCH = 1;

/** Lints and writes the findings. Gives the exit code; throws a {@link Failure} where it could not do its work. */
export async function lintCommand(
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
  const { workspace, uris, named, asked } = await collectDocuments(
    paths,
    { ...options, parsedFiles: 2 * BATCH },
    context,
    own,
  );
  if (uris.length === 0 && !options.allowEmpty)
    throw new Failure(say(CLI.nothingFound, own, { path: asked }));
  const first = await workspace.snapshot(uris.slice(0, 1));
  const locale = context.locale ?? (uris[0] === undefined ? 'en' : first.localeOf(uris[0]));
  const nameOf = (uri: string) => displayPath(uri, process.cwd);
  const progress = createProgress(
    uris.length,
    (done) => say(CLI.progress, locale, { done, all: uris.length }),
    process,
  );
  const details = detailsOf(plan);
  const findings: ReportedFinding[] = [];
  const cases: ReportedCases[] = [];
  const checkedProjects = new Set<string>();
  let suppressed = 0;
  let files = 0;
  for (let start = 0; start < uris.length; start += BATCH) {
    // In batches, so that the trees of no more files than the workspace keeps are needed at a time.
    const batch = uris.slice(start, start + BATCH);
    const snapshot = await workspace.snapshot(batch);
    checkConfigurations(snapshot, batch, nameOf, locale, checkedProjects);
    for (const [position, uri] of batch.entries()) {
      progress.at(start + position);
      const project = snapshot.projectOf(uri);
      if (!project?.files.has(uri)) continue;
      if (named.has(uri) && project.files.get(uri)?.unreadable) {
        throw new Failure(say(CLI.unreadableArgument, locale, { path: nameOf(uri) }));
      }
      files += 1;
      const result = lint(snapshot, uri, {
        skipCalendar: options.skip === 'calendar',
        onRuleFailure: (rule, error) => {
          if (!process.env['CTPAT_DEBUG']) return;
          process.stderr(
            `${rule}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
          );
        },
      });
      suppressed += result.suppressed;
      findings.push(...reportFindings(result.findings, { files: project.files, nameOf, details }));
      const file = details.has('cases') ? project.files.get(uri) : undefined;
      if (file)
        cases.push({ file: nameOf(uri), cases: criterionCases(file, project, snapshot.today, locale) });
    }
  }
  progress.end();
  // A file that is named, or stands for the text on standard input, may turn out not to be ours.
  if (files === 0 && !options.allowEmpty) throw new Failure(say(CLI.nothingFound, locale, { path: asked }));
  findings.sort(compareReported);
  const shown = options.quiet ? findings.filter(({ severity }) => severity === 'error') : findings;
  const report: LintReport = {
    version,
    today: first.today,
    locale,
    findings: shown,
    hidden: findings.length - shown.length,
    files,
    suppressed,
    failOn: options.failOn,
    folder: folderInRepository(process.cwd),
    cases,
  };
  writeOutput(plan, report, options.groupBy, context);
  const { warning } = countsOf(findings);
  if (warning > maxWarnings)
    process.stderr(`ctpat: ${say(CLI.tooManyWarnings, locale, { warning, most: maxWarnings })}\n`);
  const failing = findings.some(({ severity }) => isAtLeast(severity, options.failOn));
  return failing || warning > maxWarnings ? 1 : 0;
}

function parseMaxWarnings(value: string | undefined, locale: Locale): number {
  if (value === undefined) return Infinity;
  if (!/^\d+$/.test(value)) throw new Failure(say(CLI.badNumber, locale, { value }));
  return Number(value);
}
