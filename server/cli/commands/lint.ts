import { resolve } from 'node:path';
import { isDate } from '../../calendar/calendar.ts';
import type { Locale, Severity } from '../../catalogue/catalogue.ts';
import { lint } from '../../engine/lint.ts';
import { createNodeHost, toUri } from '../../host/node.ts';
import { CLI } from '../../messages/cli.ts';
import { say } from '../../messages/fill.ts';
import { decodeUtf8 } from '../../syntax/decode.ts';
import { isBelow } from '../../workspace/uri.ts';
import { createWorkspace, type Workspace } from '../../workspace/workspace.ts';
import type { CommandContext } from '../context.ts';
import { Failure } from '../failure.ts';
import { planOutput, writeOutput } from '../output.ts';
import { createProgress } from '../progress.ts';
import {
  compareReported,
  countsOf,
  reportFindings,
  type LintReport,
  type ReportedFinding,
} from '../report.ts';
import { boundOf, displayPath, findTargets } from '../targets.ts';
import { checkConfigurations } from './check-configurations.ts';

/** The options of `ctpat lint`, as the command line gives them. */
export interface LintCommandOptions {
  readonly format: string;
  readonly output: readonly string[];
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

const RANK: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** Lints and writes the findings. Gives the exit code; throws a {@link Failure} where it could not do its work. */
export async function lintCommand(
  paths: readonly string[],
  options: LintCommandOptions,
  context: CommandContext,
): Promise<number> {
  const { process, version } = context;
  const own = context.locale ?? 'en';
  const plan = planOutput(options.format, options.output, own);
  if (options.today !== undefined && !isDate(options.today)) {
    throw new Failure(say(CLI.badDate, own, { value: options.today }));
  }
  const maxWarnings = parseMaxWarnings(options.maxWarnings, own);
  const { workspace, uris, named, asked } = await collect(paths, options, context, own);
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
  const findings: ReportedFinding[] = [];
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
      findings.push(...reportFindings(result.findings, project.files, nameOf));
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
  };
  writeOutput(plan, report, context);
  const { warning } = countsOf(findings);
  if (warning > maxWarnings)
    process.stderr(`ctpat: ${say(CLI.tooManyWarnings, locale, { warning, most: maxWarnings })}\n`);
  const failing = findings.some(({ severity }) => RANK[severity] >= RANK[options.failOn]);
  return failing || warning > maxWarnings ? 1 : 0;
}

function parseMaxWarnings(value: string | undefined, locale: Locale): number {
  if (value === undefined) return Infinity;
  if (!/^\d+$/.test(value)) throw new Failure(say(CLI.badNumber, locale, { value }));
  return Number(value);
}

interface Collected {
  readonly workspace: Workspace;
  /** The files to lint, in order. */
  readonly uris: readonly string[];
  /** Those that were asked for one by one. */
  readonly named: ReadonlySet<string>;
  /** What was asked for, in the person's words. */
  readonly asked: string;
}

async function collect(
  paths: readonly string[],
  options: LintCommandOptions,
  { process, locale }: CommandContext,
  own: Locale,
): Promise<Collected> {
  const { cwd } = process;
  const named = options.stdin ? [] : paths.length > 0 ? paths : ['.'];
  if (options.stdin && paths.length > 0) throw new Failure(say(CLI.stdinWithPaths, own));
  if (options.stdin && options.stdinFilename === undefined) throw new Failure(say(CLI.stdinWithoutName, own));
  const targets = findTargets(named, cwd, own);
  const stdinPath = resolve(cwd, options.stdinFilename ?? '.');
  const bounds = options.stdin
    ? [boundOf(stdinPath, false, cwd)]
    : targets.map(({ path, isFolder }) => boundOf(path, isFolder, cwd));
  const host = createNodeHost((line) => {
    if (process.env['CTPAT_DEBUG']) process.stderr(`${line}\n`);
  });
  const configuration =
    options.config === undefined ? undefined : findConfiguration(options.config, cwd, own);
  const workspace = createWorkspace(host, {
    folders: bounds.map(toUri),
    parsedFiles: 2 * BATCH,
    isStill: true,
    ...(options.today === undefined ? {} : { today: options.today }),
    ...(locale === undefined ? {} : { locale }),
    ...(configuration === undefined ? {} : { configuration }),
  });
  if (options.stdin) {
    const decoded = decodeUtf8(process.stdin());
    if ('problem' in decoded) throw new Failure(say(CLI.stdinNotText, own));
    const uri = toUri(stdinPath);
    workspace.open(uri, decoded.text);
    return { workspace, uris: [uri], named: new Set(), asked: options.stdinFilename ?? '' };
  }
  const uris = new Set<string>();
  const single = new Set<string>();
  for (const { uri, isFolder } of targets) {
    if (!isFolder) {
      if (await workspace.isOurs(uri)) {
        uris.add(uri);
        single.add(uri);
      }
      continue;
    }
    for (const file of await workspace.filesIn(uri)) if (isBelow(file, uri)) uris.add(file);
  }
  return {
    workspace,
    uris: [...uris],
    named: single,
    asked: paths.length > 0 ? paths.join(', ') : CLI.currentFolder[own],
  };
}

function findConfiguration(path: string, cwd: string, locale: Locale): string {
  const [target] = findTargets([path], cwd, locale);
  if (!target || target.isFolder) throw new Failure(say(CLI.unreadableConfiguration, locale, { file: path }));
  return target.uri;
}
