import { addDuration, isDate, parseDuration } from '../../calendar/calendar.ts';
import type { Locale } from '../../catalog/catalog.ts';
import { compareDue, dueItems, type DueItem } from '../../domain/deadlines/due-items.ts';
import { CLI } from '../../messages/cli.ts';
import { DUE_CLI } from './due-messages.ts';
import { say } from '../../messages/fill.ts';
import { checkConfigurations } from '../../cli/check-configurations.ts';
import { collectDocuments } from '../../cli/collect-documents.ts';
import type { AddCommand, LocaleOption } from '../../cli/command.ts';
import type { CommandContext } from '../../cli/context.ts';
import { digest } from '../../cli/digest.ts';
import { csv } from './formats/due-csv.ts';
import type { DueFormat, ListedDueItem } from './formats/due-format.ts';
import { ics } from './formats/due-calendar.ts';
import { json } from './formats/due-json.ts';
import { table } from './formats/due-table.ts';
import { Failure } from '../../cli/failure.ts';
import { configOption, localeOption, todayOption } from '../../cli/shared-options.ts';
import { displayPath } from '../../cli/targets.ts';

/** The options of `ctpat due`, as the command line gives them. */
export interface DueCommandOptions {
  readonly format: string;
  readonly within?: string;
  readonly today?: string;
  readonly config?: string;
}

/** Every format of the list. */
const FORMATS: readonly DueFormat[] = [table, json, csv, ics];

function formatNamed(name: string, locale: Locale): DueFormat {
  const format = FORMATS.find((each) => each.name === name);
  if (format) return format;
  const allowed = FORMATS.map((each) => each.name).join(', ');
  throw new Failure(say(CLI.badFormat, locale, { value: name, allowed }));
}

/** An identity that two runs share: what is due for what, not when nor on which line. */
function keyOf({ clock, document, path }: DueItem): string {
  return digest([clock, document, path].join('\0'));
}

/** Lists everything that runs out or is late, by date and owner. Throws a {@link Failure} where it could not do its work. */
async function dueCommand(
  paths: readonly string[],
  options: DueCommandOptions,
  context: CommandContext,
): Promise<void> {
  const own = context.locale ?? 'en';
  const format = formatNamed(options.format, own);
  if (options.today !== undefined && !isDate(options.today))
    throw new Failure(say(CLI.badDate, own, { value: options.today }));
  const within = options.within === undefined ? undefined : parseDuration(options.within);
  if (options.within !== undefined && !within)
    throw new Failure(say(DUE_CLI.badDuration, own, { value: options.within }));
  const { workspace, uris, asked } = await collectDocuments(paths, options, context, own);
  if (uris.length === 0) throw new Failure(say(CLI.nothingFound, own, { path: asked }));
  const items: ListedDueItem[] = [];
  const checked = new Set<string>();
  const nameOf = (uri: string) => displayPath(uri, context.process.cwd);
  let today = '';
  let locale = own;
  let until: string | undefined;
  for (const uri of uris) {
    const snapshot = await workspace.snapshot([uri]);
    checkConfigurations(snapshot, [uri], nameOf, own, checked);
    today ||= snapshot.today;
    locale = context.locale ?? snapshot.localeOf(uri);
    until ??= within && addDuration(today, within);
    const project = snapshot.projectOf(uri);
    const file = project?.files.get(uri);
    if (!project || file?.role !== 'document') continue;
    for (const item of dueItems(file, project, today)) {
      if (until !== undefined && item.date > until) continue;
      const line = file.lines.positionAt(item.range.start).line + 1;
      items.push({ ...item, file: nameOf(uri), line, key: keyOf(item) });
    }
  }
  items.sort(compareDue);
  const { version, colors, gate, process } = context;
  const shown = gate.hideIn(items);
  process.stdout(format.render({ items: shown, today, until, version, locale, files: uris.length }, colors));
}

/** `ctpat due`. */
export const addDueCommand: AddCommand = (commands, { contextIn }) => {
  commands
    .command('due')
    .description('list what runs out or is late, over all documents, by date and owner')
    .argument('[paths...]', 'files and folders (default: the current folder)')
    .option('--within <duration>', 'only what is late, or due within this time, for example P90D')
    .option('--format <name>', 'table, json, csv or ics (a calendar)', 'table')
    .addOption(todayOption('on which clocks run'))
    .addOption(configOption())
    .addOption(localeOption())
    .action((paths: string[], options: DueCommandOptions & LocaleOption) =>
      dueCommand(paths, options, contextIn(options.locale)),
    );
};
