import { resolve } from 'node:path';
import { isDate } from '../../calendar/calendar.ts';
import type { Locale } from '../../catalog/catalog.ts';
import type { Binder, Inspected } from './core/binder.ts';
import { gatherBinder, makeBinder } from './core/make-binder.ts';
import { toPath, toUri } from '../../host/node.ts';
import { PAGE_NAMES } from './formats/page-messages.ts';
import { BINDER } from './binder-messages.ts';
import { CLI } from '../../messages/cli.ts';
import { say } from '../../messages/fill.ts';
import { isBelow } from '../../workspace/uri.ts';
import { fileSize } from './shell/file-size.ts';
import { inspectFile } from './shell/inspect-files.ts';
import { watchInterruption } from './shell/interruption.ts';
import { openSource, type SourceOptions } from './shell/open-source.ts';
import { isZip, requireFree, writeBinder, type BinderEntry } from './shell/write-binder.ts';
import { binderPages } from './formats/binder-pages.lazy.ts';
import type { AddCommand, LocaleOption } from '../../cli/command.ts';
import type { CommandContext } from '../../cli/context.ts';
import { Failure } from '../../cli/failure.ts';
import { createProgress } from '../../cli/terminal/progress.ts';
import { configOption, localeOption, todayOption } from '../../cli/shared-options.ts';
import type { SecretGate } from '../../domain/secrets/secret-gate.ts';

/** The options of `ctpat binder`, as the command line gives them. */
export interface BinderCommandOptions extends SourceOptions {
  readonly output: string;
  readonly failOnMissing?: boolean;
}

/** Collects what is behind a profile. Gives the exit code; throws a {@link Failure} where it could not do its work. */
async function binderCommand(
  paths: readonly string[],
  options: BinderCommandOptions,
  context: CommandContext,
): Promise<number> {
  const { process, gate } = context;
  const own = context.locale ?? 'en';
  if (options.today !== undefined && !isDate(options.today))
    throw new Failure(say(CLI.badDate, own, { value: options.today }));
  const named = options.output;
  const path = resolve(process.cwd, named);
  requireFree({ path, named, locale: own });
  const source = await openSource(paths, options, context, own);
  const { locale, today, project } = source;
  const gathered = gatherBinder(source);
  if (gathered.criteria.length === 0)
    throw new Failure(say(BINDER.emptySections, locale, { sections: options.sections ?? '' }));
  const interruption = watchInterruption();
  const { isWanted: isInterrupted } = interruption;
  const progressOf = (what: 'reading' | 'writing', all: number) =>
    createProgress(all, (done) => say(BINDER[what], locale, { done, all }), process);
  try {
    const inspected = new Map<string, Inspected>();
    const reading = progressOf('reading', gathered.uris.length);
    for (const [done, uri] of gathered.uris.entries()) {
      reading.at(done);
      inspected.set(uri, await inspectFile(uri, project.root));
      if (isInterrupted()) throw new Failure(say(BINDER.interrupted, locale, { file: named }));
    }
    reading.end();
    const made = makeBinder(gathered, inspected, source, `${PAGE_NAMES.answer[locale]}.html`);
    const binder = gate.hideIn(made);
    const entries = entriesOf(binder, filesOf(made, gate), locale);
    const writing = progressOf('writing', entries.length);
    await writeBinder(entries, { path, named, today, locale, isInterrupted, at: writing.at });
    writing.end();
    process.stdout(`${summary(binder, named, locale)}\n`);
    if (!isZip(path) && isBelow(toUri(path), project.root))
      process.stderr(`ctpat: ${say(BINDER.insideProject, locale)}\n`);
    return options.failOnMissing && binder.missing.length > 0 ? 1 : 0;
  } finally {
    interruption.end();
  }
}

/** The files that are copied, from where they are to a place that names no secret. */
function filesOf({ files }: Binder, gate: SecretGate): BinderEntry[] {
  return [...files.values()].map(({ uri, ...file }) => ({
    ...file,
    path: gate.hide(file.path),
    file: toPath(uri),
  }));
}

/** Everything that is written: the pages at the top, then folder by folder in the order of the criteria. */
function entriesOf(binder: Binder, files: readonly BinderEntry[], locale: Locale): BinderEntry[] {
  const all: BinderEntry[] = [...binderPages(binder, locale), ...files];
  const order = new Map([...binder.folders.values()].map((folder, position) => [folder, position]));
  const rank = ({ path }: BinderEntry) => order.get(path.slice(0, Math.max(0, path.lastIndexOf('/')))) ?? -1;
  return all.toSorted((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
}

/** What was collected, in two sentences. */
function summary({ profile, files, missing }: Binder, file: string, locale: Locale): string {
  const size = [...files.values()].reduce((sum, each) => sum + each.size, 0);
  const page = `${PAGE_NAMES.missing[locale]}.html`;
  const lacking =
    missing.length === 0
      ? say(BINDER.nothingMissing, locale)
      : say(missing.length === 1 ? BINDER.oneMissing : BINDER.missing, locale, {
          count: missing.length,
          page,
        });
  const data = { file, id: profile, files: files.size, size: fileSize(size, locale) };
  return `${say(BINDER.done, locale, data)} ${lacking}`;
}

/** `ctpat binder`. */
export const addBinderCommand: AddCommand = (commands, { contextIn, exitWith }) => {
  commands
    .command('binder')
    .description(
      'collect the evidence and procedures behind a profile for a validation visit, with an index and lists',
    )
    .argument('[paths...]', 'files and folders (default: the current folder)')
    .requiredOption('--output <place>', 'a new folder, or a file that ends in .zip')
    .option('--profile <id>', 'the profile, where there are several')
    .option('--sections <list>', 'only these sections, by key or number, for example sealSecurity,9')
    .option('--fail-on-missing', 'exit with 1 where anything is missing')
    .addOption(todayOption('of the visit, on which clocks run'))
    .addOption(configOption())
    .addOption(localeOption())
    .action(async (paths: string[], options: BinderCommandOptions & LocaleOption) => {
      exitWith(await binderCommand(paths, options, contextIn(options.locale)));
    });
};
