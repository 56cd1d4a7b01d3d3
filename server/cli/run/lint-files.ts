import type { Locale } from '../../catalog/catalog.ts';
import { CLI } from '../../messages/cli.ts';
import { say } from '../../messages/fill.ts';
import type { Project } from '../../workspace/snapshot.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { checkConfigurations } from '../check-configurations.ts';
import { Failure } from '../failure.ts';
import type { FileInProject, FileResult } from './file-result.ts';
import type { CommandProcess } from '../process.ts';
import { createProgress } from '../terminal/progress.ts';

/** A file to lint, or with what is known of it from another run. */
export interface OpenedFile extends FileInProject {
  readonly known?: FileResult;
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
  /** What another run has found in a file, where that still holds; the project is without facts. */
  readonly recall?: (project: Project, uri: string) => Promise<FileResult | undefined>;
}

/**
 * Opens files one after the other, each from a snapshot of its own, so that its tree is gone before the memory that it
 * takes is moved. Throws a {@link Failure} where a configuration, or a file that was asked for, cannot be read.
 */
export async function openFiles(
  { workspace, uris, named, nameOf, locale, process, recall }: LintFilesTask,
  take: (opened: OpenedFile) => void,
): Promise<void> {
  const progress = createProgress(
    uris.length,
    (done) => say(CLI.progress, locale, { done, all: uris.length }),
    process,
  );
  const checkedProjects = new Set<string>();
  const open = async (uri: string, isBare: boolean): Promise<OpenedFile | undefined> => {
    const snapshot = await (isBare ? workspace.snapshotWithoutFacts([uri]) : workspace.snapshot([uri]));
    checkConfigurations(snapshot, [uri], nameOf, locale, checkedProjects);
    const project = snapshot.projectOf(uri);
    const file = project?.files.get(uri);
    if (!project || !file) return undefined;
    if (named.has(uri) && file.unreadable)
      throw new Failure(say(CLI.unreadableArgument, locale, { path: nameOf(uri) }));
    return { project, file, snapshot };
  };
  const recalled = async (uri: string): Promise<OpenedFile | undefined> => {
    const opened = recall && (await open(uri, true));
    const known = opened && (await recall(opened.project, uri));
    return known && { ...opened, known };
  };
  for (const [position, uri] of uris.entries()) {
    progress.at(position);
    const opened = (await recalled(uri)) ?? (await open(uri, false));
    if (opened) take(opened);
  }
  progress.end();
}
