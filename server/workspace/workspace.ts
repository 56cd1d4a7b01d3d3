import type { Locale } from '../catalog/catalog.ts';
import type { Host } from '../host/host.ts';
import { createContentCache } from '../model/source-file.ts';
import { isProjectRoot } from './configuration.ts';
import { createFileLookUp, factKey, type FileFacts, type WantedFile } from './file-facts.ts';
import { createFileStore } from './file-store.ts';
import type { LoadedProject, ProjectSource } from './load-project.ts';
import { createProjectStore } from './project-store.ts';
import type { Project, Snapshot } from './snapshot.ts';
import { CONFIGURATION_NAME, isOursByName, saysOurVersion } from './recognition.ts';
import { folderOf, foldersUpTo, isBelow, nameOf, resolveFrom } from './uri.ts';
import { wantedFiles } from './wanted-files.ts';
import { withTargets } from './with-targets.ts';

/** What the face in front (editor or command line) decides. */
export interface WorkspaceOptions {
  /** Folders that bound the search for a project; the first one that holds a file counts. */
  readonly folders: readonly string[];
  /** The day of every clock; the host's day when left out. */
  readonly today?: string;
  /** The language that the user chose; wins over the configuration. */
  readonly locale?: Locale;
  /** The editor's language; used where nobody chose one. */
  readonly editorLocale?: Locale;
  /** This configuration file is used instead of the search for one. */
  readonly configuration?: string;
  /** How many files are kept parsed; those beyond are parsed again when they are needed. */
  readonly parsedFiles?: number;
  /** Files do not change while this workspace lives, as in one run of the command line: each folder is listed once. */
  readonly isStill?: boolean;
  /** Nobody tells when files change, so `checkDisk` finds it out. */
  readonly checksStamps?: boolean;
}

/** Files, their newest text, and the snapshots made of them. The one place in the engine that changes. */
export interface Workspace {
  /** Another number after every change of a text, a file on disk or an option. */
  readonly revision: number;
  /** A document is open in an editor: its text wins over the file's. */
  open(uri: string, text: string): void;
  close(uri: string): void;
  /** Files were made, changed or deleted outside. */
  changedOnDisk(uris: readonly string[]): void;
  /**
   * Looks whether files that were read have other time stamps, and whether files came or went, as a client would tell
   * that watches files. Gives whether anything has changed. Sees nothing unless `checksStamps` is set.
   */
  checkDisk(): Promise<boolean>;
  /** Replaces the options; everything is looked up again. */
  configure(options: WorkspaceOptions): void;
  /** The projects of these files as they stand now, with everything that linting them needs. */
  snapshot(uris: readonly string[]): Promise<Snapshot>;
  /** The same without what is known of single files; parses none. */
  snapshotWithoutFacts(uris: readonly string[]): Promise<Snapshot>;
  /** What is known now of paths that documents of one project name. */
  facts(wanted: readonly WantedFile[]): Promise<FileFacts>;
  /** The projects of these folders and those below them, without what is known of single files. */
  projectsIn(folders: readonly string[]): Promise<Snapshot & { readonly projects: readonly Project[] }>;
  /** All files of ours in the project of a folder, and in the projects below that folder. */
  filesIn(folder: string): Promise<readonly string[]>;
  /** Whether a file is one of ours: by its name, or by what its text says. */
  isOurs(uri: string): Promise<boolean>;
}

/** How many files are kept parsed where nothing else is asked for: about what one person has open. */
const PARSED_FILES = 64;

/** Makes a workspace over a host. */
export function createWorkspace(host: Host, initial: WorkspaceOptions): Workspace {
  let options = initial;
  let revision = 0;
  let structure = 0;
  const contents = createContentCache(initial.parsedFiles ?? PARSED_FILES);
  const files = createFileStore(host, contents, {
    boundOf: (uri) => boundOf(uri),
    keepsStamps: () => options.checksStamps === true,
  });
  const roots = new Map<string, string>();
  const listings = new Map<string, readonly string[]>();
  const lookUps = new Map<string, ReturnType<typeof createFileLookUp>>();

  const source: ProjectSource = {
    async listFiles(root, onUnreadable) {
      const found = await listFiles(root, onUnreadable);
      if (options.checksStamps) listings.set(root, found);
      return found;
    },
    async isFileOf(root, documentUri, path) {
      const facts = await createFileLookUp(host, root)([{ uri: documentUri, path, checksum: false }]);
      return facts.get(factKey(documentUri, path))?.state === 'file';
    },
    readText: files.readText,
    read: files.read,
  };
  const projects = createProjectStore(source, files, () => options.configuration);

  const boundOfFolder = (folder: string) => options.folders.find((top) => isBelow(folder, top)) ?? folder;
  const boundOf = (uri: string) => boundOfFolder(folderOf(uri));

  /** A file that is opened alone has the files beside it as its project; nobody asked for the folders below. */
  const listFiles: ProjectSource['listFiles'] = async (root, onUnreadable) => {
    if (options.folders.some((folder) => isBelow(root, folder))) return host.listFiles(root, onUnreadable);
    const entries = (await host.listFolder(root, root)) ?? [];
    return entries.filter(({ type }) => type === 'file').map(({ name }) => resolveFrom(root, `./${name}`));
  };

  const findRoot = async (folder: string, bound: string): Promise<string> => {
    for (const here of foldersUpTo(folder, bound)) {
      const entries = await host.listFolder(here, bound);
      const uri = resolveFrom(here, `./${CONFIGURATION_NAME}`);
      const isThere = entries?.some(({ name, type }) => name === CONFIGURATION_NAME && type === 'file');
      if (!files.isOpen(uri) && !isThere) continue;
      const file = await source.read(uri, 'configuration');
      if (file && isProjectRoot(file)) return here;
    }
    return bound;
  };

  const rootOf = async (folder: string, bound: string): Promise<string> => {
    if (options.configuration !== undefined) {
      const file = await source.read(options.configuration, 'configuration');
      const own = folderOf(options.configuration);
      return file && isProjectRoot(file) && isBelow(folder, own) ? own : bound;
    }
    const known = roots.get(folder);
    if (known !== undefined) return known;
    const before = revision;
    const root = await findRoot(folder, bound);
    if (before === revision) roots.set(folder, root);
    return root;
  };

  /** Does what reads files again where something has changed meanwhile that it may have missed. */
  const settled = async <T>(read: () => Promise<T>): Promise<T> => {
    for (;;) {
      const before = structure;
      const result = await read();
      if (before === structure) return result;
    }
  };

  /** The project of a folder, and the projects below that folder. */
  const loadedIn = async (folder: string): Promise<readonly LoadedProject[]> => {
    const found: LoadedProject[] = [];
    const collect = async (root: string): Promise<void> => {
      const project = await projects.at(root);
      found.push(project);
      for (const nested of project.nested) if (isBelow(nested, folder)) await collect(nested);
    };
    await collect(await rootOf(folder, boundOfFolder(folder)));
    return found;
  };

  const snapshotOf = (projectOf: Snapshot['projectOf'], askedFor = projectOf): Snapshot => {
    const { locale, editorLocale } = options;
    return {
      today: options.today ?? host.today(),
      projectOf,
      localeOf: (uri) => locale ?? askedFor(uri)?.settingsOf(uri).locale ?? editorLocale ?? 'en',
    };
  };

  const lookUpIn = (root: string) => {
    const lookUp = (options.isStill ? lookUps.get(root) : undefined) ?? createFileLookUp(host, root);
    lookUps.set(root, lookUp);
    return lookUp;
  };

  const snapshotAt = async (uris: readonly string[], hasFacts: boolean): Promise<Snapshot> => {
    const found = new Map<string, Project>();
    const byRoot = new Map<string, { loaded: LoadedProject; uris: string[] }>();
    for (const uri of uris) {
      const root = await rootOf(folderOf(uri), boundOf(uri));
      const entry = byRoot.get(root) ?? { loaded: await projects.at(root), uris: [] };
      byRoot.set(root, entry);
      entry.uris.push(uri);
    }
    for (const [root, { loaded, uris: targets }] of byRoot) {
      const lookUp = lookUpIn(root);
      const included = await withTargets(loaded, targets, source, lookUp);
      const wanted = hasFacts ? targets.flatMap((uri) => wantedFiles(included.files.get(uri))) : [];
      const project = toProject(included, await lookUp(wanted));
      for (const uri of targets) found.set(uri, project);
    }
    return snapshotOf(
      (uri) => found.get(uri) ?? [...found.values()].find((project) => project.files.has(uri)),
      (uri) => found.get(uri),
    );
  };

  /** Something has changed that a project is made of, beside the text of one of its documents. */
  const forget = (uri: string) => {
    structure += 1;
    if (nameOf(uri) === CONFIGURATION_NAME) roots.clear();
    for (const folder of roots.keys()) if (isBelow(folder, uri)) roots.delete(folder);
    projects.forget(uri);
  };

  const changedOnDisk = (uris: readonly string[]) => {
    if (uris.length > 0) revision += 1;
    for (const uri of uris) for (const each of files.changedOnDisk(uri)) forget(each);
  };

  return {
    get revision() {
      return revision;
    },
    open(uri, text) {
      if (!files.open(uri, text)) return;
      revision += 1;
      if (nameOf(uri) === CONFIGURATION_NAME) forget(uri);
      else projects.edited(uri, text);
    },
    close(uri) {
      revision += 1;
      files.close(uri);
      forget(uri);
    },
    changedOnDisk,
    async checkDisk() {
      if (!options.checksStamps) return false;
      const changed = [...(await files.withNewStamp())];
      for (const [root, before] of [...listings]) {
        const now = await listFiles(root, () => undefined);
        const [old, current] = [new Set(before), new Set(now)];
        changed.push(...before.filter((uri) => !current.has(uri)), ...now.filter((uri) => !old.has(uri)));
        if (listings.get(root) === before) listings.set(root, now);
      }
      changedOnDisk(changed);
      return changed.length > 0;
    },
    configure(next) {
      revision += 1;
      structure += 1;
      // What was read without its stamp would never be found changed.
      if (next.checksStamps && !options.checksStamps) files.forgetDisk();
      options = next;
      roots.clear();
      projects.forgetAll();
    },
    async projectsIn(folders) {
      const found = new Map<string, LoadedProject>();
      for (const folder of folders)
        for (const each of await settled(() => loadedIn(folder))) found.set(each.root, each);
      const all = [...found.values()].map((loaded) => toProject(loaded, new Map()));
      const projectOf = (uri: string) => all.find((project) => project.files.has(uri));
      return { ...snapshotOf(projectOf), projects: all };
    },
    async filesIn(folder) {
      return [
        ...new Set((await settled(() => loadedIn(folder))).flatMap((project) => [...project.files.keys()])),
      ];
    },
    async isOurs(uri) {
      if (isOursByName(uri)) return true;
      const file = await source.read(uri, 'document');
      // Markdown of others is not even made a file.
      return file !== undefined && (file.format === 'markdown' || saysOurVersion(file.text));
    },
    snapshot: (uris) => settled(() => snapshotAt(uris, true)),
    snapshotWithoutFacts: (uris) => settled(() => snapshotAt(uris, false)),
    async facts(wanted) {
      const [first] = wanted;
      if (!first) return new Map();
      return lookUpIn(await rootOf(folderOf(first.uri), boundOf(first.uri)))(wanted);
    },
  };
}

function toProject(loaded: LoadedProject, facts: FileFacts): Project {
  const { root, files, catalog, settingsOf, baseline } = loaded;
  return {
    root,
    files,
    catalog,
    baseline,
    get index() {
      return loaded.index;
    },
    settingsOf,
    fact: (uri, path) => facts.get(factKey(uri, path)),
  };
}
