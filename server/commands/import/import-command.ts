import { isDate } from '../../calendar/calendar.ts';
import { findColumns, type FoundTable } from './core/find-columns.ts';
import type { ImportNote } from './core/note.ts';
import type { PartnerTable } from './core/read-partners.ts';
import type { Table } from '../../spreadsheets/table.ts';
import { CLI } from '../../messages/cli.ts';
import { say } from '../../messages/fill.ts';
import { IMPORT } from './import-messages.ts';
import type { AddCommand, LocaleOption } from '../../cli/command.ts';
import type { CommandContext } from '../../cli/context.ts';
import { Failure } from '../../cli/failure.ts';
import { importAnswers, type AnswerOptions, type ProfileTables } from './shell/import-answers.ts';
import { importPartners } from './shell/import-partners.ts';
import { openTarget, type PlannedText } from './shell/import-target.ts';
import { importWords, type ImportTold } from './shell/import-words.ts';
import { readTables } from './shell/read-tables.ts';
import { configOption, localeOption, todayOption } from '../../cli/shared-options.ts';
import { isChange, writeImports } from './shell/write-imports.ts';

/** The options of `ctpat import`, as the command line gives them. */
export interface ImportOptions extends AnswerOptions {
  readonly profile?: string;
  readonly partners?: string;
  readonly dryRun?: boolean;
  readonly today?: string;
  readonly config?: string;
}

/** The tables of a file by what they hold, and what of it is no table that is known. */
interface Sorted extends ProfileTables {
  readonly partners: readonly PartnerTable[];
  readonly left: readonly ImportNote[];
}

function sortTables(tables: readonly Table[]): Sorted {
  const found = tables.map((table) => ({ table, columns: findColumns(table) }));
  const known = found.flatMap(({ table, columns }) => (columns ? [{ sheet: table.name, columns }] : []));
  const unknown = found.filter(({ table, columns }) => !columns && table.rows.length > 0);
  const others = unknown.map(({ table }) => table.name).join(', ');
  const of = <Kind extends FoundTable['kind']>(kind: Kind) =>
    known.flatMap(({ sheet, columns }) =>
      // The kind tells the type of the columns.
      columns.kind === kind ? [{ sheet, columns: columns as Extract<FoundTable, { kind: Kind }> }] : [],
    );
  return {
    answers: of('answers'),
    partners: of('partners'),
    sites: of('sites'),
    contacts: of('contacts'),
    left: [
      ...known.flatMap(({ sheet, columns }) =>
        columns.unknown.map((column): ImportNote => ({ sheet, reason: 'unknownColumn', data: { column } })),
      ),
      ...(others === '' ? [] : [{ sheet: others, reason: 'noTable' } as const]),
    ],
  };
}

/** Reads answers and partners from a workbook or a CSV file into documents. Throws a {@link Failure} where it could not do its work. */
async function importCommand(source: string, options: ImportOptions, context: CommandContext): Promise<void> {
  const own = context.locale ?? 'en';
  if (options.today !== undefined && !isDate(options.today))
    throw new Failure(say(CLI.badDate, own, { value: options.today }));
  if (options.profile === undefined && options.partners === undefined)
    throw new Failure(say(IMPORT.noTarget, own));
  const tables = sortTables(await readTables(source, context.process.cwd, own));
  const { answers, partners, left } = tables;
  if (answers.length + partners.length === 0) throw new Failure(say(IMPORT.nothing, own, { file: source }));
  const planned: PlannedText[] = [];
  const told: ImportTold[] = [];
  const isDryRun = options.dryRun === true;
  const add = (
    plan: PlannedText,
    rest: Omit<ImportTold, 'source' | 'file' | 'isDryRun' | 'isChanged' | 'locale'>,
  ) => {
    planned.push(plan);
    const { named: file, locale } = plan.target;
    told.push({ ...rest, source, file, isDryRun, isChanged: isChange(plan), locale });
  };
  if (options.profile !== undefined) {
    if (answers.length === 0) throw new Failure(say(IMPORT.noAnswers, own, { file: source }));
    const target = await openTarget(options.profile, options, context, own);
    const result = importAnswers(tables, target, options);
    add({ target, text: result.text }, { answers: result.taken, partners: [], left: result.left });
  }
  if (options.partners !== undefined) {
    if (partners.length === 0) throw new Failure(say(IMPORT.noPartners, own, { file: source }));
    const target = await openTarget(options.partners, options, context, own);
    const result = importPartners(partners, target, options.replace === true);
    add({ target, text: result.text }, { answers: [], partners: result.taken, left: result.left });
  }
  writeImports(planned, isDryRun, context);
  const other = options.profile === undefined ? answers : options.partners === undefined ? partners : [];
  const reason = options.profile === undefined ? 'noTarget' : 'noPartnerTarget';
  const unread = other.map(({ sheet, columns }): ImportNote => ({
    sheet,
    reason,
    data: { count: columns.rows.length },
  }));
  context.process.stderr(importWords(told, [...left, ...unread]));
}

/** `ctpat import`. */
export const addImportCommand: AddCommand = (commands, { contextIn }) => {
  commands
    .command('import')
    .description('read answers and partners from a workbook (.xlsx) or a CSV file into documents')
    .argument('<file>', 'the workbook that ctpat report writes, or one of your own')
    .option('--profile <file>', 'the profile that gets the answers; it is made where it does not exist')
    .option('--partners <file>', 'the register that gets the partners; it is made where it does not exist')
    .option('--from <profile>', 'whose answers are read, where the table has those of several profiles')
    .option('--entity <type>', 'entity type of a new profile, for example importer')
    .option('--replace', 'replace what is given already and differs')
    .option('--dry-run', 'show what would change and write nothing')
    .addOption(todayOption('on which obligations are looked up'))
    .addOption(configOption())
    .addOption(localeOption())
    .action((file: string, options: ImportOptions & LocaleOption) =>
      importCommand(file, options, contextIn(options.locale)),
    );
};
