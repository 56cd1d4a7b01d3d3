import type { Locale } from '../../../catalog/catalog.ts';
import type { BinderSource } from '../core/source.ts';
import { BINDER } from '../binder-messages.ts';
import { say } from '../../../messages/fill.ts';
import { checkConfigurations } from '../../../cli/check-configurations.ts';
import { collectDocuments } from '../../../cli/collect-documents.ts';
import type { CommandContext } from '../../../cli/context.ts';
import { createProgress } from '../../../cli/terminal/progress.ts';
import { displayPath } from '../../../cli/targets.ts';
import { chooseProfile } from './choose-profile.ts';
import { findingsBehind } from './findings-behind.ts';
import { wantedSections } from './wanted-sections.ts';

/** What narrows what a binder is made of. */
export interface SourceOptions {
  readonly profile?: string;
  readonly sections?: string;
  readonly today?: string;
  readonly config?: string;
}

/**
 * Finds the profile for which a binder is made, and lints the documents behind it. Throws a {@link Failure} where there is
 * none, or several and none is named.
 */
export async function openSource(
  paths: readonly string[],
  options: SourceOptions,
  context: CommandContext,
  own: Locale,
): Promise<BinderSource> {
  const { process } = context;
  const nameOf = (uri: string) => displayPath(uri, process.cwd);
  const { workspace, uris, asked } = await collectDocuments(paths, options, context, own);
  const first = await workspace.snapshot(uris);
  checkConfigurations(first, uris, nameOf, own, new Set());
  const locale = context.locale ?? (uris[0] === undefined ? own : first.localeOf(uris[0]));
  const { uri } = chooseProfile(first, uris, options.profile, { asked, locale, nameOf });
  // The whole project stands behind a profile, whatever part of it was named.
  const all = [...(first.projectOf(uri)?.files.values() ?? [])]
    .filter(({ role }) => role === 'document')
    .map((file) => file.uri);
  const snapshot = await workspace.snapshot(all);
  const chosen = chooseProfile(snapshot, [uri], options.profile, { asked, locale, nameOf });
  const { effective, profile, entity, project } = chosen;
  const sections = wantedSections(options.sections, project.catalog.categories, locale);
  const source = { effective, profile, entity, project, today: snapshot.today, locale, sections };
  const progress = createProgress(
    all.length,
    (done) => say(BINDER.linting, locale, { done, all: all.length }),
    process,
  );
  const findings = findingsBehind(source, snapshot, all, nameOf, progress.at);
  progress.end();
  return { ...source, findings };
}
