import { Option } from 'commander';
import { isDate } from '../../calendar/calendar.ts';
import type { Locale } from '../../catalog/catalog.ts';
import { compareCriterion, type ComparedAnswer } from './core/compare.ts';
import { criterionName } from '../../explain/explanation.ts';
import { CLI } from '../../messages/cli.ts';
import { COMPARE } from './compare-messages.ts';
import { say } from '../../messages/fill.ts';
import type { SourceDocument } from '../../model/source-document.ts';
import { nearest } from '../../schema/suggestion.ts';
import { effectiveProfile } from '../../workspace/overlays.ts';
import type { Project, Snapshot } from '../../workspace/snapshot.ts';
import { checkConfigurations } from '../../cli/check-configurations.ts';
import { collectDocuments } from '../../cli/collect-documents.ts';
import type { AddCommand, LocaleOption } from '../../cli/command.ts';
import { comparisonTable } from './formats/comparison-table.ts';
import type { CommandContext } from '../../cli/context.ts';
import { Failure } from '../../cli/failure.ts';
import { configOption, localeOption, todayOption } from '../../cli/shared-options.ts';
import { displayPath } from '../../cli/targets.ts';
import { forTerminal } from '../../output/terminal-text.ts';

/** The options of `ctpat compare`, as the command line gives them. */
export interface CompareOptions {
  readonly format: 'table' | 'json';
  readonly today?: string;
  readonly config?: string;
}

/** Lays the answers to one criterion side by side, over all profiles. Throws a {@link Failure} where it could not do its work. */
async function compareCommand(
  id: string,
  paths: readonly string[],
  options: CompareOptions,
  context: CommandContext,
): Promise<void> {
  const { process, gate, version, colors } = context;
  const own = context.locale ?? 'en';
  if (options.today !== undefined && !isDate(options.today))
    throw new Failure(say(CLI.badDate, own, { value: options.today }));
  const { workspace, uris, asked } = await collectDocuments(paths, options, context, own);
  const snapshot = await workspace.snapshot(uris);
  const nameOf = (uri: string) => displayPath(uri, process.cwd);
  checkConfigurations(snapshot, uris, nameOf, own, new Set());
  const [first] = uris;
  const locale = context.locale ?? (first === undefined ? own : snapshot.localeOf(first));
  const wanted = new Set(uris);
  const projects = projectsOf(snapshot, uris);
  const profilesIn = ({ index }: Project) =>
    index.ofKind('SecurityProfile').filter(({ uri }) => wanted.has(uri));
  if (!projects.some((project) => profilesIn(project).length > 0))
    throw new Failure(say(COMPARE.noProfile, locale, { path: forTerminal(asked) }));
  const name = requireCriterion(id, projects, locale);
  const compared = projects.flatMap((project) =>
    compareCriterion(
      id,
      profilesIn(project).map((profile) => withBases(profile, project)),
      project.catalog,
      snapshot.today,
    ),
  );
  const answers = gate.hideIn(compared);
  const fileOf = ({ uri }: ComparedAnswer) => nameOf(uri);
  const { today } = snapshot;
  const text =
    options.format === 'json'
      ? json({ version, today, criterion: id }, answers, fileOf)
      : comparisonTable({ name, answers, fileOf, locale, today, colors });
  process.stdout(text);
}

function projectsOf(snapshot: Snapshot, uris: readonly string[]): Project[] {
  return [...new Set(uris.flatMap((uri) => snapshot.projectOf(uri) ?? []))];
}

/** The name of the criterion, by the catalog of the first project that knows it. */
function requireCriterion(id: string, projects: readonly Project[], locale: Locale): string {
  for (const { catalog } of projects) {
    if (catalog.criterion(id) ?? catalog.isKnownGap(id)) return criterionName(id, catalog.title(id, locale));
  }
  const known = projects.flatMap(({ catalog }) => catalog.criteria.map((criterion) => criterion.id));
  const meant = nearest(id, known);
  const data = { id: forTerminal(id), nearest: meant ?? '' };
  throw new Failure(say(meant === undefined ? COMPARE.unknown : COMPARE.misspelled, locale, data));
}

function json(
  head: Readonly<Record<string, string>>,
  answers: readonly ComparedAnswer[],
  fileOf: (answer: ComparedAnswer) => string,
): string {
  const listed = answers.map((answer) => {
    const { uri: _, isHidden, ...rest } = answer;
    return { ...rest, file: fileOf(answer), ...(isHidden ? { responseHidden: true } : {}) };
  });
  return `${JSON.stringify({ ...head, answers: listed }, undefined, 2)}\n`;
}

/** A profile with what it inherits; as it is written where a base cannot be used. */
function withBases(profile: SourceDocument, project: Project): SourceDocument {
  const effective = effectiveProfile(profile, project);
  return effective?.problems.length === 0 ? effective.document : profile;
}

/** `ctpat compare`. */
export const addCompareCommand: AddCommand = (commands, { contextIn }) => {
  commands
    .command('compare')
    .description('lay the answers to one criterion side by side, over all profiles')
    .argument('<id>', 'id of the criterion, for example 6.6')
    .argument('[paths...]', 'files and folders (default: the current folder)')
    .addOption(new Option('--format <name>', 'how it is shown').choices(['table', 'json']).default('table'))
    .addOption(todayOption('on which obligations are looked up'))
    .addOption(configOption())
    .addOption(localeOption())
    .action((id: string, paths: string[], options: CompareOptions & LocaleOption) =>
      compareCommand(id, paths, options, contextIn(options.locale)),
    );
};
