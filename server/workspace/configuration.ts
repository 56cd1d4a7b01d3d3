import type { Field } from '../model/field.ts';
import type { SourceFile } from '../model/source-file.ts';
import { DEFAULT_SETTINGS, isRoot, mergeSettings, texts, type Settings } from './settings.ts';
import { folderOf, foldersUpTo, isBelow } from './uri.ts';

/** What is looked at where no configuration says otherwise: every file whose name and text make it one of ours. */
const DEFAULT_INCLUDE: readonly string[] = ['**'];

/** The globs that decide whether a file is looked at, and the folder they are relative to. */
export interface Scope {
  readonly include: { readonly folder: string; readonly globs: readonly string[] };
  readonly exclude: { readonly folder: string; readonly globs: readonly string[] };
}

/** The top field of a configuration; undefined where it is empty. */
export function configurationRoot(file: SourceFile): Field | undefined {
  return file.documents[0]?.root;
}

/** The configurations of a project by folder. */
export type Configurations = ReadonlyMap<string, SourceFile>;

/** Configurations that hold for a folder, from the project's root downward. */
function chain(configurations: Configurations, folder: string, root: string): SourceFile[] {
  return foldersUpTo(folder, root)
    .toReversed()
    .flatMap((here) => configurations.get(here) ?? []);
}

/** What the configurations say for a file. */
export function settingsFor(configurations: Configurations, uri: string, root: string): Settings {
  return chain(configurations, folderOf(uri), root).reduce(
    (above, file) => mergeSettings(above, configurationRoot(file)),
    DEFAULT_SETTINGS,
  );
}

/** Which globs decide about a file; the nearest configuration that has the key wins. */
export function scopeFor(configurations: Configurations, uri: string, root: string): Scope {
  const scope = {
    include: { folder: root, globs: DEFAULT_INCLUDE },
    exclude: { folder: root, globs: [] as readonly string[] },
  };
  for (const file of chain(configurations, folderOf(uri), root)) {
    const own = folderOf(file.uri);
    // One that was chosen by hand may lie beside the project or in a folder of it.
    const folder = isBelow(folderOf(uri), own) ? own : root;
    const include = texts(configurationRoot(file), 'include');
    const exclude = texts(configurationRoot(file), 'exclude');
    if (include) scope.include = { folder, globs: include };
    if (exclude) scope.exclude = { folder, globs: exclude };
  }
  return scope;
}

/** Whether a configuration makes its folder a project of its own. */
export function isProjectRoot(file: SourceFile): boolean {
  return isRoot(configurationRoot(file));
}
