import { resolve } from 'node:path';
import { isDate } from '../../calendar/calendar.ts';
import type { Locale } from '../../catalog/catalog.ts';
import { fileReport, joinReports, sectionsOf, type FileReport } from './core/make-report-data.ts';
import { privateValues } from './core/private-values.ts';
import { profileIds, profileScope } from './core/profile-scope.ts';
import { redactReport } from './core/redact.ts';
import type { ReportData, ReportSection } from './core/report-data.ts';
import { CLI } from '../../messages/cli.ts';
import { say } from '../../messages/fill.ts';
import { REPORT_CLI } from './report-messages.ts';
import type { Project } from '../../workspace/snapshot.ts';
import { writeAtomically } from '../../cli/atomic-write.ts';
import { checkConfigurations } from '../../cli/check-configurations.ts';
import { collectDocuments, type Collected } from '../../cli/collect-documents.ts';
import type { AddCommand, LocaleOption } from '../../cli/command.ts';
import type { CommandContext } from '../../cli/context.ts';
import { Failure, reasonOf } from '../../cli/failure.ts';
import { planReport, type ReportOutputOptions } from './shell/plan-report.ts';
import { createProgress } from '../../cli/terminal/progress.ts';
import { configOption, localeOption, todayOption } from '../../cli/shared-options.ts';
import { displayPath } from '../../cli/targets.ts';

/** The options of `ctpat report`, as the command line gives them. */
export interface ReportCommandOptions extends ReportOutputOptions {
  readonly today?: string;
  readonly config?: string;
  readonly profile?: string;
  readonly redact?: true;
}

/** Makes a report for people. Throws a {@link Failure} where it could not do its work. */
async function reportCommand(
  paths: readonly string[],
  options: ReportCommandOptions,
  context: CommandContext,
): Promise<void> {
  const own = context.locale ?? 'en';
  const format = planReport(options, own);
  if (options.today !== undefined && !isDate(options.today))
    throw new Failure(say(CLI.badDate, own, { value: options.today }));
  const collected = await collectDocuments(paths, options, context, own);
  if (collected.uris.length === 0)
    throw new Failure(say(REPORT_CLI.nothingFound, own, { path: collected.asked }));
  const data = await readReport(collected, options, context, own);
  const content = await format.render(data);
  const { output } = options;
  if (output === undefined) {
    context.process.stdout(String(content));
    return;
  }
  try {
    writeAtomically(resolve(context.process.cwd, output), content);
  } catch (error) {
    const reason = reasonOf(error);
    throw new Failure(say(CLI.unwritable, data.meta.locale, { file: output, reason }));
  }
}

/** Reads what the documents tell, one file after the other so that large projects need little memory. */
async function readReport(
  { workspace, uris, asked }: Collected,
  { profile, redact }: ReportCommandOptions,
  context: CommandContext,
  own: Locale,
): Promise<ReportData> {
  const { process, version } = context;
  const nameOf = (uri: string) => displayPath(uri, process.cwd);
  const checked = new Set<string>();
  const projects = new Map<string, Project>();
  const parts: FileReport[] = [];
  let sections: readonly ReportSection[] = [];
  let today = '';
  let locale = own;
  const progress = createProgress(
    uris.length,
    (done) => say(CLI.progress, own, { done, all: uris.length }),
    process,
  );
  for (const [position, uri] of uris.entries()) {
    progress.at(position);
    const snapshot = await workspace.snapshot([uri]);
    checkConfigurations(snapshot, [uri], nameOf, own, checked);
    const project = snapshot.projectOf(uri);
    const file = project?.files.get(uri);
    if (!project || !file) continue;
    if (projects.size === 0) {
      today = snapshot.today;
      locale = context.locale ?? snapshot.localeOf(uri);
      sections = sectionsOf(project.catalog, locale);
    }
    projects.set(project.root, project);
    const concerns = profile === undefined ? () => true : profileScope(profile, project);
    const documents = file.documents.filter(concerns);
    const part = fileReport({ file, documents, project, snapshot, locale, nameOf });
    const profiles = part.profiles.filter(({ id }) => profile === undefined || id === profile);
    parts.push({ ...part, profiles });
  }
  progress.end();
  if (profile !== undefined) requireProfile(profile, [...projects.values()], asked, locale);
  const data = joinReports(parts, sections, { today, version, locale });
  const shown = context.gate.hideIn(data);
  return redact ? redactReport(shown, [...projects.values()].flatMap(privateValues)) : shown;
}

function requireProfile(id: string, projects: readonly Project[], path: string, locale: Locale): void {
  const ids = profileIds(projects);
  if (ids.includes(id)) return;
  const message = ids.length === 0 ? REPORT_CLI.noProfiles : REPORT_CLI.noProfile;
  throw new Failure(say(message, locale, { id, path, ids: ids.join(', ') }));
}

/** `ctpat report`. */
export const addReportCommand: AddCommand = (commands, { contextIn }) => {
  commands
    .command('report')
    .description(
      'make a report for officers and validators: where the company stands, what is due, what is open',
    )
    .argument('[paths...]', 'files and folders (default: the current folder)')
    .option('--format <name>', 'html, markdown, xlsx or docx (default: by the ending of --output)')
    .option('--output <file>', 'the file to write; without it the report is printed')
    .option('--profile <id>', 'only this profile and what concerns it')
    .option(
      '--redact',
      'without names of people, partners and companies, contacts, identifiers and addresses',
    )
    .addOption(todayOption('on which clocks run'))
    .addOption(configOption())
    .addOption(localeOption())
    .action((paths: string[], options: ReportCommandOptions & LocaleOption) =>
      reportCommand(paths, options, contextIn(options.locale)),
    );
};
