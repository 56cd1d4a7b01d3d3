import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Option } from 'commander';
import { isDate } from '../../calendar/calendar.ts';
import type { Locale } from '../../catalog/catalog.ts';
import { diffOf } from './core/diff.ts';
import { EMPTY_SIDE } from './core/facts.ts';
import { changedAnswers, isWorse, summaryOf } from './core/summary.ts';
import type { Host } from '../../host/host.ts';
import { createNodeHost, toPath, toUri } from '../../host/node.ts';
import { CLI } from '../../messages/cli.ts';
import { DIFF } from './diff-messages.ts';
import { say } from '../../messages/fill.ts';
import { createWorkspace } from '../../workspace/workspace.ts';
import { writeAtomically } from '../../cli/atomic-write.ts';
import { checkConfigurations } from '../../cli/check-configurations.ts';
import { ciSystemOf, withoutCommands } from '../../cli/ci-system.ts';
import { plainColors } from '../../cli/terminal/colors.ts';
import type { AddCommand, LocaleOption } from '../../cli/command.ts';
import { createCommitHost } from '../../cli/git/commit-host.ts';
import type { CommandContext } from '../../cli/context.ts';
import type { DiffFormat, DiffReport } from './formats/diff-format.ts';
import { json } from './formats/diff-json-format.ts';
import { markdown } from './formats/diff-markdown-format.ts';
import { text } from './formats/diff-text-format.ts';
import { readSide, type Sides, type SideTask } from './shell/diff-side.ts';
import { Failure, reasonOf } from '../../cli/failure.ts';
import { openRepository, type Repository } from '../../cli/git/git.ts';
import { configOption, localeOption, todayOption } from '../../cli/shared-options.ts';
import { boundOf, displayPath, findTargets } from '../../cli/targets.ts';
import { forTerminal } from '../../output/terminal-text.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';

/** The options of `ctpat diff`, as the command line gives them. */
export interface DiffCommandOptions {
  readonly format: string;
  readonly output?: string;
  readonly today?: string;
  readonly config?: string;
  readonly exitCode?: boolean;
}

const FORMATS: readonly DiffFormat[] = [text, markdown, json];

/** The commits that are compared. */
interface Commits {
  readonly base: string;
  /** Undefined: the work tree. */
  readonly head: string | undefined;
}

/**
 * What a pull request changes: from where the head left the base. Where the head lies before the base somebody looks back, so
 * both are taken as they are.
 */
function commitsOf(
  repository: Repository,
  base: string,
  head: string | undefined,
  tellDirectly: () => void,
): Commits {
  const named = repository.commitOf(base);
  const to = head === undefined ? undefined : repository.commitOf(head);
  const tip = to ?? repository.commitOf('HEAD');
  const parting = repository.mergeBase(named, tip);
  if (parting === undefined) tellDirectly();
  const isBackward = to !== undefined && parting === to;
  return { base: parting === undefined || isBackward ? named : parting, head: to };
}

/** The host over the work tree without the files of other repositories in it, which no commit holds either. */
function workTree(host: Host, bound: string): Host {
  const known = new Map<string, boolean>();
  const isElsewhere = (folder: string): boolean => {
    if (folder === bound || folder === dirname(folder)) return false;
    let found = known.get(folder);
    if (found === undefined) {
      found = existsSync(join(folder, '.git')) || isElsewhere(dirname(folder));
      known.set(folder, found);
    }
    return found;
  };
  return {
    ...host,
    listFiles: async (folder, onUnreadable) =>
      (await host.listFiles(folder, onUnreadable)).filter((uri) => !isElsewhere(dirname(toPath(uri)))),
  };
}

/** Tells what a change means. Gives the exit code; throws a {@link Failure} where it could not do its work. */
async function diffCommand(
  base: string,
  head: string | undefined,
  options: DiffCommandOptions,
  context: CommandContext,
): Promise<number> {
  const { process, gate, version, colors } = context;
  const own = context.locale ?? 'en';
  const format = FORMATS.find(({ name }) => name === options.format);
  if (!format) {
    const allowed = FORMATS.map(({ name }) => name).join(', ');
    throw new Failure(say(CLI.badFormat, own, { value: options.format, allowed }));
  }
  if (options.today !== undefined && !isDate(options.today))
    throw new Failure(say(CLI.badDate, own, { value: options.today }));
  const tell = (words: string) => {
    process.stderr(`ctpat: ${forTerminal(words)}\n`);
  };
  const { cwd } = process;
  const bound = boundOf(cwd, true, cwd);
  const disk = createNodeHost((line) => {
    if (process.env['CTPAT_DEBUG']) process.stderr(`${line}\n`);
  });
  const configuration =
    options.config === undefined ? undefined : findTargets([options.config], cwd, own)[0]?.uri;
  const repository = openRepository(bound, 'ctpat diff', process, own);
  const commits = commitsOf(repository, base, head, () => {
    tell(say(DIFF.directly, own, { base, head: head ?? DIFF.workTree[own] }));
  });
  const locale = context.locale ?? (await localeOf(disk, bound, cwd, configuration));
  const today = options.today ?? disk.today();
  const nameOf = (uri: string) => displayPath(uri, cwd);
  const common = {
    bound,
    folder: cwd,
    today,
    locale,
    nameOf,
    ...(configuration === undefined ? {} : { configuration }),
  };
  const checked = new Set<string>();
  const checkedBefore = new Set<string>();
  const learn = (snapshot: Snapshot, uri: string) => {
    const project = snapshot.projectOf(uri);
    if (project) gate.learn(project);
  };
  const checkBefore = tolerant(checkedBefore, base, tell, nameOf, own);
  const readHead = (host: Host) =>
    readSide({
      ...common,
      host,
      check: (snapshot, uri) => {
        learn(snapshot, uri);
        checkConfigurations(snapshot, [uri], nameOf, own, checked);
      },
    });
  const atCommit = (commit: string, task: (host: Host) => Promise<Sides>) =>
    overCommit(repository, commit, { bound, disk, locale: own }, task);
  const before = await atCommit(commits.base, (host) =>
    readSide({
      ...common,
      host,
      check: (snapshot, uri) => {
        learn(snapshot, uri);
        checkBefore(snapshot, uri);
      },
    }),
  );
  const after =
    commits.head === undefined
      ? await readHead(workTree(disk, bound))
      : await atCommit(commits.head, readHead);
  if (before.size + after.size === 0)
    throw new Failure(say(CLI.nothingFound, own, { path: CLI.currentFolder[own] }));
  const diff = diffOf(pairsOf(before, after));
  const report: DiffReport = {
    version,
    today,
    locale,
    base: { ref: base, commit: commits.base },
    head:
      commits.head === undefined
        ? {}
        : { ...(head === undefined ? {} : { ref: head }), commit: commits.head },
    diff,
    summary: summaryOf(diff),
    changedAnswers: changedAnswers(diff),
  };
  write(format, gate.hideIn(report), options.output, context, colors);
  return options.exitCode && isWorse(diff) ? 1 : 0;
}

/** The language of the words where nobody named one: what the configuration of the work tree says. */
async function localeOf(
  host: Host,
  bound: string,
  folder: string,
  configuration: string | undefined,
): Promise<Locale> {
  const workspace = createWorkspace(host, {
    folders: [toUri(bound)],
    isStill: true,
    ...(configuration === undefined ? {} : { configuration }),
  });
  const uri = toUri(join(folder, 'any.ctpat.yaml'));
  return (await workspace.snapshot([uri])).localeOf(uri);
}

/** Runs a task over the files of a commit, and lets git end. Throws a {@link Failure} where git lacks a file. */
async function overCommit<T>(
  repository: Repository,
  commit: string,
  { bound, disk, locale }: { readonly bound: string; readonly disk: Host; readonly locale: Locale },
  task: (host: Host) => Promise<T>,
): Promise<T> {
  const blobs = repository.openBlobs();
  let missing: string | undefined;
  try {
    const host = createCommitHost({
      root: bound,
      files: repository.filesIn(commit),
      blobs,
      outside: disk,
      onMissing(path) {
        missing ??= path;
      },
    });
    const result = await task(host);
    if (missing !== undefined)
      throw new Failure(say(DIFF.missing, locale, { file: missing, commit: commit.slice(0, 10) }));
    return result;
  } finally {
    blobs.close();
  }
}

/** A configuration that was in error before cannot be mended there, so that is told and no failure. */
function tolerant(
  checked: Set<string>,
  base: string,
  tell: (words: string) => void,
  nameOf: (uri: string) => string,
  locale: Locale,
): SideTask['check'] {
  return (snapshot, uri) => {
    try {
      checkConfigurations(snapshot, [uri], nameOf, locale, checked);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      tell(say(DIFF.oldConfiguration, locale, { base, reason: error.message }));
    }
  };
}

/** The projects of both sides; where each has one, they are the same, wherever its configuration lies. */
function pairsOf(before: Sides, after: Sides) {
  const [[, old] = []] = before;
  const [[, now] = []] = after;
  if (before.size === 1 && after.size === 1 && old && now) return [{ before: old, after: now }];
  return [...new Set([...before.keys(), ...after.keys()])].map((root) => ({
    before: before.get(root) ?? EMPTY_SIDE,
    after: after.get(root) ?? EMPTY_SIDE,
  }));
}

function write(
  format: DiffFormat,
  report: DiffReport,
  output: string | undefined,
  { process }: CommandContext,
  colors: CommandContext['colors'],
): void {
  if (output === undefined) {
    const rendered = format.render(report, colors);
    process.stdout(ciSystemOf(process) ? withoutCommands(rendered, format.language) : rendered);
    return;
  }
  try {
    writeAtomically(resolve(process.cwd, output), format.render(report, plainColors));
  } catch (error) {
    const reason = reasonOf(error);
    throw new Failure(say(CLI.unwritable, report.locale, { file: output, reason }));
  }
}

/** `ctpat diff`. */
export const addDiffCommand: AddCommand = (commands, { contextIn, exitWith }) => {
  commands
    .command('diff')
    .description(
      'tell what a change means: answers, criteria, findings, partners, actions, procedures, coverage',
    )
    .argument('<base>', 'a branch, tag or commit; compared is since where the other side left it')
    .argument('[head]', 'a branch, tag or commit (default: the work tree)')
    .option('--format <name>', 'text, markdown (for a comment on a pull request) or json', 'text')
    .option('--output <file>', 'write to this file instead of the screen')
    .addOption(new Option('--exit-code', 'exit 1 where an error is introduced or a must is lost'))
    .addOption(todayOption('on which both sides are judged'))
    .addOption(configOption())
    .addOption(localeOption())
    .action(async (base: string, head: string | undefined, options: DiffCommandOptions & LocaleOption) => {
      exitWith(await diffCommand(base, head, options, contextIn(options.locale)));
    });
};
