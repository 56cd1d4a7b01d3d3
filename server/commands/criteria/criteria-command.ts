import type { Catalog, Criterion, Duty, Locale } from '../../catalog/catalog.ts';
import { OBLIGATION } from '../../explain/explain-words.ts';
import { CADENCE_SHORT, CRITERIA } from './criteria-messages.ts';
import { say } from '../../messages/fill.ts';
import type { Colors } from '../../cli/terminal/colors.ts';
import type { AddCommand, LocaleOption } from '../../cli/command.ts';
import { localeOption } from '../../cli/shared-options.ts';
import { requireEntity, standardCatalog } from '../../cli/standard-catalog.ts';

/** What `ctpat criteria` is asked. */
export interface CriteriaArguments {
  readonly entity: string;
  readonly locale: Locale;
  /** `YYYY-MM-DD`; obligations change with dates. */
  readonly today: string;
  readonly colors: Colors;
}

interface Row {
  readonly criterion: Criterion;
  readonly duty: Duty;
  /** Id, level, in writing, cadence, condition, title. */
  readonly cells: readonly string[];
}

/** Lists everything that an entity type answers, section by section. Throws a `Failure` for an unknown type. */
export function criteriaCommand(question: CriteriaArguments): { readonly text: string } {
  const { entity, locale, today, colors } = question;
  const catalog = standardCatalog();
  requireEntity(entity, catalog, locale);
  const rows = rowsOf(question, catalog);
  const columns = (['id', 'level', 'writing', 'cadence', 'condition', 'title'] as const).map((key) =>
    say(CRITERIA[key], locale),
  );
  const widths = columns.map((column, position) =>
    Math.max(column.length, ...rows.map(({ cells }) => cells[position]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, position) => cell.padEnd(widths[position] ?? 0))
      .join('  ')
      .trimEnd();
  const name = catalog.entityText(entity, locale).plural;
  const sections = catalog.categories.flatMap(({ number, section }) => {
    const own = rows.filter(({ criterion }) => criterion.section === section);
    if (own.length === 0) return [];
    const { title } = catalog.categoryText(number, locale);
    const head = say(CRITERIA.section, locale, { number, title, section, ...counts(own) });
    const lines = own.map(({ duty, cells }) => `  ${paint(line(cells), cells[1] ?? '', duty, colors)}`);
    return [[colors.bold(head), ...lines].join('\n')];
  });
  const isDoubtful = rows.some(({ duty }) => duty.basis === 'doubtful');
  const example = rows[0]?.criterion.id ?? '';
  const foot = [
    say(CRITERIA.total, locale, { count: rows.length, ...counts(rows) }),
    ...(isDoubtful ? [say(CRITERIA.doubtful, locale)] : []),
    say(CRITERIA.more, locale, { id: example, entity }),
  ];
  const head = `${colors.bold(say(CRITERIA.listTitle, locale, { entity: name, today }))}\n\n  ${colors.dim(line(columns))}`;
  return { text: `${[head, ...sections, foot.join('\n')].join('\n\n')}\n` };
}

function rowsOf({ entity, today, locale }: CriteriaArguments, catalog: Catalog): Row[] {
  return catalog.criteriaOf(entity).flatMap((criterion) => {
    const duty = catalog.duty(criterion, entity, today);
    if (!duty) return [];
    const { id, writtenProcedure, cadence } = criterion;
    const cells = [
      id,
      OBLIGATION[duty.obligation][locale] + (duty.basis === 'doubtful' ? ' ?' : ''),
      writtenProcedure ? say(CRITERIA.yes, locale) : '',
      cadence ? CADENCE_SHORT[cadence][locale] : '',
      catalog.conditionsOf(criterion, entity).join(', '),
      catalog.title(id, locale),
    ];
    return [{ criterion, duty, cells }];
  });
}

function counts(rows: readonly Row[]): { readonly must: number; readonly should: number } {
  const must = rows.filter(({ duty }) => duty.obligation === 'must').length;
  return { must, should: rows.length - must };
}

/** A must stands out, a should steps back; the columns stay where they are. */
function paint(line: string, level: string, { obligation }: Duty, colors: Colors): string {
  const color = obligation === 'must' ? colors.red : colors.yellow;
  return line.replace(level, () => color(level));
}

/** `ctpat criteria`. */
export const addCriteriaCommand: AddCommand = (commands, { contextIn }) => {
  commands
    .command('criteria')
    .description('list the criteria that an entity type answers')
    .requiredOption('--entity <type>', 'the entity type, for example importer')
    .addOption(localeOption())
    .action(({ entity, locale }: LocaleOption & { readonly entity: string }) => {
      const { colors, process } = contextIn(locale);
      const today = new Date().toISOString().slice(0, 10);
      process.stdout(criteriaCommand({ entity, locale: locale ?? 'en', today, colors }).text);
    });
};
