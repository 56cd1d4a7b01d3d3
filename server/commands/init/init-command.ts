import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Option } from 'commander';
import type { Locale } from '../../catalog/catalog.ts';
import { CI_CHOICES, type InitAnswers, type PlannedFile } from './core/answers.ts';
import { companySlug } from './core/names.ts';
import { planFiles } from './core/project-files.lazy.ts';
import { say } from '../../messages/fill.ts';
import { INIT } from './init-messages.ts';
import { ciSystemOf } from '../../cli/ci-system.ts';
import type { AddCommand, LocaleOption } from '../../cli/command.ts';
import type { CommandContext } from '../../cli/context.ts';
import { Failure } from '../../cli/failure.ts';
import { askAnswers } from './shell/ask-answers.lazy.ts';
import { missingFlags, readFlags, type CompanyFlags, type KnownAnswers } from './shell/flags.ts';
import { existingPaths, writeNewFiles } from './shell/new-files.ts';
import type { CommandProcess } from '../../cli/process.ts';
import { localeOption } from '../../cli/shared-options.ts';
import { standardCatalog } from '../../cli/standard-catalog.ts';
import { folderInRepository } from '../../cli/targets.ts';
import { forTerminal } from '../../output/terminal-text.ts';

/** The options of `ctpat init`, as the command line gives them. */
export interface InitCommandOptions extends CompanyFlags {
  readonly folder: string;
  readonly addMissing?: true;
  readonly dryRun?: true;
  readonly yes?: true;
}

/** Files of every new project, whatever is answered. */
const ALWAYS = ['ctpat.config.yaml', 'partners.ctpat.yaml', 'evidence/README.md'];

/** Below the top of a repository no CI system looks for its job, so nobody is asked for one. */
const NO_CI = { ci: 'none' } as const;

/** Whether a person sits there who can be asked. */
function isAtTerminal(process: CommandProcess): boolean {
  const { CI: ci = '' } = process.env;
  const isInCi = ciSystemOf(process) !== undefined || !['', '0', 'false'].includes(ci.toLowerCase());
  return process.stdinIsTerminal() && process.stdoutIsTerminal && !isInCi;
}

/** Begins the folder of a company. Throws a {@link Failure} where it could not; then nothing of it is left behind. */
async function initCommand(options: InitCommandOptions, context: CommandContext): Promise<void> {
  const { process } = context;
  const own = context.locale ?? options.language ?? 'en';
  const catalog = standardCatalog();
  const today = new Date().toISOString().slice(0, 10);
  const folder = resolve(process.cwd, options.folder);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false)
    throw new Failure(say(INIT.notAFolder, own, { path: options.folder }));
  const isAtTop = folderInRepository(folder) === '';
  const known = { ...(isAtTop ? {} : NO_CI), ...readFlags(options, catalog, own) };
  newPaths(ALWAYS, folder, options, own);
  const plan = (answers: InitAnswers, locale: Locale) => {
    if (answers.ci !== 'none' && !isAtTop) throw new Failure(say(INIT.ciNotAtTop, locale));
    const files = planFiles(answers, catalog, today);
    const missing = newPaths(
      files.map(({ path }) => path),
      folder,
      options,
      locale,
    );
    return files.filter(({ path }) => missing.has(path));
  };
  const title = (name: 'planned' | 'written', files: readonly PlannedFile[], locale: Locale) =>
    say(INIT[name], locale, { count: files.length, folder: folderName(options, locale) });
  const preview = (given: InitAnswers, locale: Locale) => {
    const files = plan(given, locale);
    return listing(title('planned', files, locale), files);
  };
  const isAsked = !options.yes && isAtTerminal(process);
  const { answers, locale: spoken } = isAsked
    ? await askAnswers(known, {
        catalog,
        locale: context.locale,
        preview: options.dryRun ? undefined : preview,
      })
    : { answers: answersOf(known, own), locale: own };
  if (!answers) throw new Failure(say(INIT.cancelled, spoken));
  const locale = context.locale ?? answers.language;
  const files = plan(answers, locale);
  if (files.length === 0) throw new Failure(say(INIT.nothingMissing, locale));
  if (options.dryRun) {
    process.stdout(listing(title('planned', files, locale), files));
    return;
  }
  writeNewFiles(folder, files, locale);
  // Who was asked has seen the list.
  const written = listing(title('written', files, locale), isAsked ? [] : files);
  process.stdout(`${written}\n${nextSteps(answers, options, locale)}`);
}

/** The paths at which nothing is yet. Throws a {@link Failure} where something is, unless only what is missing is wanted. */
function newPaths(
  paths: readonly string[],
  folder: string,
  { addMissing }: InitCommandOptions,
  locale: Locale,
): ReadonlySet<string> {
  const existing = existingPaths(folder, paths, locale);
  if (existing.length > 0 && !addMissing)
    throw new Failure(say(INIT.existing, locale, { files: existing.join(', ') }));
  return new Set(paths.filter((path) => !existing.includes(path)));
}

/** The answers that flags alone give. Throws a {@link Failure} that names the flags which are missing. */
function answersOf(known: KnownAnswers, locale: Locale): InitAnswers {
  const missing = missingFlags(known);
  const { entity, legalName, country, sites = [], conditions = {}, language = locale, ci = 'none' } = known;
  if (entity === undefined || legalName === undefined || missing.length > 0)
    throw new Failure(say(INIT.missing, locale, { flags: missing.join(', ') }));
  const main = country === undefined ? [] : [{ id: 'main', country }];
  return { entity, language, ci, company: { legalName, sites: sites.length > 0 ? sites : main, conditions } };
}

function folderName({ folder }: InitCommandOptions, locale: Locale): string {
  return folder === '.' ? say(INIT.thisFolder, locale) : forTerminal(folder);
}

function listing(title: string, files: readonly PlannedFile[]): string {
  const width = Math.max(0, ...files.map(({ path }) => path.length));
  return `${title}\n${files.map(({ path, holds }) => `  ${path.padEnd(width)}  ${holds}\n`).join('')}`;
}

/** What to do next, in three lines. */
function nextSteps({ company }: InitAnswers, { folder }: InitCommandOptions, locale: Locale): string {
  const profile = `${companySlug(company.legalName)}.ctpat.yaml`;
  const shown = forTerminal(/[^\w./\\:-]/.test(folder) ? `"${folder}"` : folder);
  const command = folder === '.' ? 'ctpat lint' : `ctpat lint ${shown}`;
  const lines = [
    say(INIT.openProfile, locale, { profile }),
    say(INIT.writeProcedures, locale),
    say(INIT.lint, locale, { command }),
  ];
  return `${lines.join('\n')}\n`;
}

const collect = (value: string, before: readonly string[] = []) => [...before, value];

/** `ctpat init`. */
export const addInitCommand: AddCommand = (commands, { contextIn }) => {
  commands
    .command('init')
    .description('begin the folder of a company: a profile to answer, templates of procedures, configuration')
    .argument('[folder]', 'where to write', '.')
    .option('--entity <type>', 'the entity type, for example importer')
    .option('--company <name>', 'the registered name of the company')
    .option('--country <code>', 'its country, for example US; sites that name none are there')
    .option('--site <site>', 'a site: "Laredo, TX; country=US; id=lrd-01"; may be repeated', collect)
    .option('--with <conditions>', 'conditions: cameras,securityGuards=false; may be repeated', collect)
    .option('--without <conditions>', 'conditions that are not so: cameras,paperDocuments', collect)
    .addOption(new Option('--language <language>', 'language of the documents').choices(['en', 'es']))
    .addOption(new Option('--ci <system>', 'add a job for a CI system (default: none)').choices(CI_CHOICES))
    .option('--yes', 'ask nothing; what is not said is left open')
    .option('--dry-run', 'list the files, and write nothing')
    .option('--add-missing', 'write only the files that are not there yet')
    .addOption(localeOption())
    .action((folder: string, options: Omit<InitCommandOptions, 'folder'> & LocaleOption) =>
      initCommand({ ...options, folder }, contextIn(options.locale)),
    );
};
