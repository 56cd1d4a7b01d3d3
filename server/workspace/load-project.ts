import picomatch from 'picomatch/posix';
import type { Catalog, CatalogOverlay } from '../catalog/catalog.ts';
import { unreadableFile, type FileRole, type SourceFile } from '../model/source-file.ts';
import { canonicalValue } from '../schema/canonical-value.ts';
import { checkStructure } from '../schema/check-structure.ts';
import { BASELINE_NAME, EMPTY_BASELINE, parseBaseline, type ProjectBaseline } from './baseline.ts';
import { configurationRoot, isProjectRoot, scopeFor, settingsFor } from './configuration.ts';
import { CONFIGURATION_NAME, isMarkdown, isOursByName } from './recognition.ts';
import { buildIndex, type ProjectIndex } from './project-index.ts';
import { texts, type Settings } from './settings.ts';
import { child, textOf } from '../model/field.ts';
import { folderOf, isBelow, nameOf, relativePath, resolveFrom } from './uri.ts';

/** Where a project's files come from. */
export interface ProjectSource {
  /** The files that may be of the project, as URIs in a stable order. Told of each folder that cannot be listed. */
  listFiles(root: string, onUnreadable: (folder: string) => void): Promise<readonly string[]>;
  /** The newest text of a file, parsed; undefined where it is not one of ours. */
  read(uri: string, role: FileRole): Promise<SourceFile | undefined>;
  /** The newest text of any file; undefined where there is none, empty where it is no text. */
  readText(uri: string): Promise<string | undefined>;
  /** Whether a path that a document names leads to a file of the project, also through links. */
  isFileOf(root: string, documentUri: string, path: string): Promise<boolean>;
}

/** A project with its files, before the facts of single files are looked up. */
export interface LoadedProject {
  readonly root: string;
  readonly files: ReadonlyMap<string, SourceFile>;
  /** Folders below that are projects of their own. */
  readonly nested: readonly string[];
  readonly catalog: Catalog;
  readonly index: ProjectIndex;
  readonly baseline: ProjectBaseline;
  settingsOf(uri: string): Settings;
  /** The same project with other files. */
  withFiles(files: ReadonlyMap<string, SourceFile>): LoadedProject;
}

/** Reads everything of ours below a project's root: configurations first, because they decide what else counts. */
export async function loadProject(
  root: string,
  source: ProjectSource,
  createCatalog: (overlays: readonly CatalogOverlay[]) => Catalog,
  onlyConfiguration: string | undefined,
): Promise<LoadedProject> {
  const unreadable: string[] = [];
  const listed = await source.listFiles(root, (folder) => unreadable.push(folder));
  const configurations = new Map<string, SourceFile>();
  const nested: string[] = [];
  const configurationUris =
    onlyConfiguration === undefined
      ? listed.filter((uri) => nameOf(uri) === CONFIGURATION_NAME)
      : [onlyConfiguration];
  for (const uri of configurationUris) {
    const file = await source.read(uri, 'configuration');
    if (!file) continue;
    const folder = onlyConfiguration === undefined ? folderOf(uri) : root;
    if (folder !== root && isProjectRoot(file)) nested.push(folder);
    else configurations.set(folder, file);
  }
  const isElsewhere = (uri: string) => nested.some((folder) => isBelow(uri, folder));
  const files = new Map<string, SourceFile>();
  for (const file of configurations.values()) if (!isElsewhere(file.uri)) files.set(file.uri, file);
  const overlays = await readOverlays([...files.values()], root, source, files);
  const isIncluded = createFilter((uri) => scopeFor(configurations, uri, root));
  for (const uri of listed) {
    const isPossible = (isOursByName(uri) && nameOf(uri) !== CONFIGURATION_NAME) || isMarkdown(uri);
    if (!isPossible || files.has(uri) || isElsewhere(uri) || !isIncluded(uri)) continue;
    const file = await source.read(uri, 'document');
    if (file) files.set(uri, file);
  }
  for (const folder of unreadable) {
    // What it holds is not known, so it is enough that a document in it would count.
    const inside = ['any.ctpat.yaml', 'any.md'].map((name) => resolveFrom(folder, `./${name}`));
    if (!isElsewhere(folder) && inside.some(isIncluded)) files.set(folder, unreadableFile(folder, 'folder'));
  }
  const settings = new Map<string, Settings>();
  const settingsOf = (uri: string) => {
    const folder = folderOf(uri);
    let found = settings.get(folder);
    if (!found) settings.set(folder, (found = settingsFor(configurations, uri, root)));
    return found;
  };
  const catalog = createCatalog(overlays);
  const baseline = await readBaseline(configurations.get(root), root, source);
  const make = (all: ReadonlyMap<string, SourceFile>): LoadedProject => {
    let index: ProjectIndex | undefined;
    return {
      root,
      files: all,
      nested,
      catalog,
      baseline,
      get index() {
        return (index ??= buildIndex(all));
      },
      settingsOf,
      withFiles: make,
    };
  };
  return make(files);
}

/** A glob as authors write it: `./` before it and a folder's name with `/` after it are understood. */
function compileGlob(glob: string): (path: string) => boolean {
  const pattern = glob.replace(/^(?:\.\/)+/, '').replace(/\/$/, '/**');
  try {
    return picomatch(pattern, { dot: true });
  } catch {
    // Empty, or far too long: it names no file.
    return () => false;
  }
}

/** Tests a file against the globs that hold for it; the globs of a folder are compiled once. */
function createFilter(scopeOf: (uri: string) => ReturnType<typeof scopeFor>): (uri: string) => boolean {
  const matchers = new Map<readonly string[], (path: string) => boolean>();
  const matches = ({ folder, globs }: { folder: string; globs: readonly string[] }, uri: string) => {
    let matcher = matchers.get(globs);
    if (!matcher) {
      const compiled = globs.map(compileGlob);
      matcher = (path) => compiled.some((test) => test(path));
      matchers.set(globs, matcher);
    }
    return matcher(relativePath(uri, folder));
  };
  const scopes = new Map<string, ReturnType<typeof scopeFor>>();
  return (uri) => {
    const folder = folderOf(uri);
    let scope = scopes.get(folder);
    if (!scope) scopes.set(folder, (scope = scopeOf(uri)));
    return matches(scope.include, uri) && !matches(scope.exclude, uri);
  };
}

/** The baseline that the configuration at the project's top names, else the one beside it. */
async function readBaseline(
  configuration: SourceFile | undefined,
  root: string,
  source: ProjectSource,
): Promise<ProjectBaseline> {
  const named = configuration && textOf(child(configurationRoot(configuration), 'baseline'))?.trim();
  const path = named === undefined || named === '' ? `./${BASELINE_NAME}` : named;
  const from =
    named === undefined || named === '' ? resolveFrom(root, './any') : (configuration?.uri ?? root);
  const uri = resolveFrom(folderOf(from), path);
  if (!isBelow(uri, root)) return { uri, state: 'outside', baseline: EMPTY_BASELINE };
  const text = (await source.isFileOf(root, from, path)) ? await source.readText(uri) : undefined;
  if (text === undefined) return { uri, state: 'missing', baseline: EMPTY_BASELINE };
  const baseline = parseBaseline(text);
  return baseline ? { uri, state: 'read', baseline } : { uri, state: 'malformed', baseline: EMPTY_BASELINE };
}

/** The company's own catalog files that configurations name; one that has faults of form is left out and reported by rules. */
async function readOverlays(
  configurations: readonly SourceFile[],
  root: string,
  source: ProjectSource,
  files: Map<string, SourceFile>,
): Promise<CatalogOverlay[]> {
  const overlays: CatalogOverlay[] = [];
  for (const configuration of configurations) {
    for (const path of texts(configurationRoot(configuration), 'catalog') ?? []) {
      const uri = resolveFrom(folderOf(configuration.uri), path);
      if (files.has(uri) || !(await source.isFileOf(root, configuration.uri, path))) continue;
      const file = await source.read(uri, 'catalog');
      if (!file || file.unreadable === 'no-access') continue;
      files.set(uri, file);
      const top = configurationRoot(file);
      const value = top && canonicalValue(top.node);
      if (
        value === undefined ||
        file.stream.problems.length > 0 ||
        checkStructure('Catalog', value).length > 0
      )
        continue;
      overlays.push({
        ...(value as unknown as Omit<CatalogOverlay, 'origin'>),
        origin: relativePath(uri, root),
      });
    }
  }
  return overlays;
}
