import type { Locale } from '../catalogue/catalogue.ts';
import type { LintResult } from '../engine/finding.ts';
import { CLI } from '../messages/cli.ts';
import { say } from '../messages/fill.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { Project, Snapshot } from '../workspace/snapshot.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { checkConfigurations } from './check-configurations.ts';
import { Failure } from './failure.ts';
import type { CommandProcess } from './process.ts';
import { createProgress } from './progress.ts';

/** How many files are linted from one snapshot: few, so that their trees are gone before the memory they take is moved. */
export const BATCH = 1;

/** What linting one file gave: all of it, and what is told where only changes are of interest. */
export interface FileResult {
  readonly all: LintResult;
  readonly told: LintResult;
}

/** A file that was linted, and what was found in it. */
export interface LintedFile extends FileResult {
  readonly project: Project;
  readonly file: SourceFile;
}

/** What linting files needs. */
export interface LintFilesTask {
  readonly workspace: Workspace;
  /** The files, in order. */
  readonly uris: readonly string[];
  /** Those that were asked for one by one. */
  readonly named: ReadonlySet<string>;
  readonly nameOf: (uri: string) => string;
  readonly locale: Locale;
  readonly process: CommandProcess;
  readonly lintFile: (project: Project, snapshot: Snapshot, uri: string) => FileResult;
}

/** Lints files one after the other and hands over each. Gives how many there were. */
export async function lintFiles(
  { workspace, uris, named, nameOf, locale, process, lintFile }: LintFilesTask,
  take: (linted: LintedFile) => void,
): Promise<number> {
  const progress = createProgress(
    uris.length,
    (done) => say(CLI.progress, locale, { done, all: uris.length }),
    process,
  );
  const checkedProjects = new Set<string>();
  let files = 0;
  for (let start = 0; start < uris.length; start += BATCH) {
    // In batches, so that the trees of no more files than the workspace keeps are needed at a time.
    const batch = uris.slice(start, start + BATCH);
    const snapshot = await workspace.snapshot(batch);
    checkConfigurations(snapshot, batch, nameOf, locale, checkedProjects);
    for (const [position, uri] of batch.entries()) {
      progress.at(start + position);
      const project = snapshot.projectOf(uri);
      const file = project?.files.get(uri);
      if (!project || !file) continue;
      if (named.has(uri) && file.unreadable) {
        throw new Failure(say(CLI.unreadableArgument, locale, { path: nameOf(uri) }));
      }
      files += 1;
      take({ project, file, ...lintFile(project, snapshot, uri) });
    }
  }
  progress.end();
  return files;
}
