import { createCatalog, type Locale } from '../catalog/catalog.ts';
import { catalogTexts } from '../catalog/texts.ts';
import { read as readFacts } from '../generated/catalog-facts.js';
import type { Host } from '../host/host.ts';
import {
  createContentCache,
  parseSourceFile,
  isProcedureText,
  unreadableFile,
  type SourceFile,
} from '../model/source-file.ts';
import { decodeUtf8 } from '../syntax/decode.ts';
import { CONFIGURATION_NAME, isProjectRoot } from './configuration.ts';
import { createFileLookUp, factKey, type FileFacts, type WantedFile } from './file-facts.ts';
import { loadProject, type LoadedProject, type ProjectSource } from './load-project.ts';
import type { Project, Snapshot } from './snapshot.ts';
import { isMarkdown, isOursByName, saysOurVersion } from './recognition.ts';
import { folderOf, foldersUpTo, isBelow, nameOf, resolveFrom } from './uri.ts';
import { roughText } from './rough-text.ts';
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
}

/** Files, their newest text, and the snapshots made of them. The one place in the engine that changes. */
export interface Workspace {
  /** A document is open in an editor: its text wins over the file's. */
  open(uri: string, text: string): void;
  close(uri: string): void;
  /** Files were made, changed or deleted outside. */
  changedOnDisk(uris: readonly string[]): void;
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
  const contents = createContentCache(initial.parsedFiles ?? PARSED_FILES);
  const opened = new Map<string, string>();
  const parsed = new Map<string, SourceFile>();
  const projects = new Map<string, LoadedProject>();
  const roots = new Map<string, string>();
  const lookUps = new Map<string, ReturnType<typeof createFileLookUp>>();

  const parse = (uri: string, text: string, role: SourceFile['role']): SourceFile => {
    const before = parsed.get(uri);
    if (before?.text === text && before.role === role && before.unreadable === undefined) return before;
    const file = parseSourceFile(uri, text, role, contents);
    parsed.set(uri, file);
    return file;
  };
  const source: ProjectSource = {
    listFiles: (root) => listFiles(root),
    async isFileOf(root, documentUri, path) {
      const facts = await createFileLookUp(host, root)([{ uri: documentUri, path, checksum: false }]);
      return facts.get(factKey(documentUri, path))?.state === 'file';
    },
    async readText(uri) {
      const typed = opened.get(uri);
      if (typed !== undefined) return typed;
      try {
        const decoded = decodeUtf8(await host.readFile(uri));
        return 'problem' in decoded ? '' : decoded.text;
      } catch {
        return undefined;
      }
    },
    async read(uri, role) {
      const typed = opened.get(uri);
      if (typed !== undefined) {
        return role === 'document' && isMarkdown(uri) && !isProcedureText(typed)
          ? undefined
          : parse(uri, typed, role);
      }
      const known = parsed.get(uri);
      if (known?.role === role) return known;
      let bytes: Uint8Array;
      try {
        bytes = await host.readFile(uri);
      } catch {
        // Nobody knows whether a Markdown file that cannot be opened is a procedure; most are not.
        return role === 'document' && isMarkdown(uri) ? undefined : unreadableFile(uri, 'no-access', role);
      }
      const decoded = decodeUtf8(bytes);
      const text = 'problem' in decoded ? roughText(bytes) : decoded.text;
      if (role === 'document' && isMarkdown(uri) && !isProcedureText(text)) return undefined;
      return 'problem' in decoded ? unreadableFile(uri, decoded.problem, role) : parse(uri, text, role);
    },
  };

  const boundOfFolder = (folder: string) => options.folders.find((top) => isBelow(folder, top)) ?? folder;
  const boundOf = (uri: string) => boundOfFolder(folderOf(uri));

  /** A file that is opened alone has the files beside it as its project; nobody asked for the folders below. */
  const listFiles = async (root: string): Promise<readonly string[]> => {
    if (options.folders.some((folder) => isBelow(root, folder))) return host.listFiles(root);
    const entries = (await host.listFolder(root, root)) ?? [];
    return entries.filter(({ type }) => type === 'file').map(({ name }) => resolveFrom(root, `./${name}`));
  };

  const rootOf = async (folder: string, bound: string): Promise<string> => {
    if (options.configuration !== undefined) {
      const file = await source.read(options.configuration, 'configuration');
      const own = folderOf(options.configuration);
      return file && isProjectRoot(file) && isBelow(folder, own) ? own : bound;
    }
    const known = roots.get(folder);
    if (known !== undefined) return known;
    let root = bound;
    for (const here of foldersUpTo(folder, bound)) {
      const entries = await host.listFolder(here, bound);
      const uri = resolveFrom(here, `./${CONFIGURATION_NAME}`);
      const isThere = entries?.some(({ name, type }) => name === CONFIGURATION_NAME && type === 'file');
      if (!opened.has(uri) && !isThere) continue;
      const file = await source.read(uri, 'configuration');
      if (file && isProjectRoot(file)) {
        root = here;
        break;
      }
    }
    roots.set(folder, root);
    return root;
  };

  const projectAt = async (root: string): Promise<LoadedProject> => {
    let project = projects.get(root);
    if (!project) {
      const catalog = (overlays: Parameters<typeof createCatalog>[2]) =>
        createCatalog(readFacts(), catalogTexts, overlays);
      project = await loadProject(root, source, catalog, options.configuration);
      projects.set(root, project);
    }
    return project;
  };

  /** The project of a folder, and the projects below that folder. */
  const loadedIn = async (folder: string): Promise<readonly LoadedProject[]> => {
    const found: LoadedProject[] = [];
    const collect = async (root: string): Promise<void> => {
      const project = await projectAt(root);
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
      const entry = byRoot.get(root) ?? { loaded: await projectAt(root), uris: [] };
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
      (uri) => found.get(uri) ?? [...found.values()].find(({ files }) => files.has(uri)),
      (uri) => found.get(uri),
    );
  };

  const forgetProjects = (uri: string) => {
    if (nameOf(uri) === CONFIGURATION_NAME) roots.clear();
    projects.clear();
  };

  /** An edit of a document that stays a document of ours leaves everything else of its project as it is. */
  const replaceInProjects = (uri: string, text: string): boolean => {
    const holders = [...projects].filter(([, project]) => project.files.get(uri)?.role === 'document');
    if (holders.length === 0 || (isMarkdown(uri) && !isProcedureText(text))) return false;
    for (const [root, project] of holders) {
      projects.set(root, project.withFiles(new Map(project.files).set(uri, parse(uri, text, 'document'))));
    }
    return true;
  };

  const forget = (uri: string) => {
    parsed.delete(uri);
    forgetProjects(uri);
  };

  return {
    open(uri, text) {
      if (opened.get(uri) === text) return;
      opened.set(uri, text);
      if (!replaceInProjects(uri, text)) forgetProjects(uri);
    },
    close(uri) {
      opened.delete(uri);
      forget(uri);
    },
    changedOnDisk(uris) {
      for (const uri of uris) {
        const isKnown = parsed.has(uri);
        if (!opened.has(uri)) forget(uri);
        if (isKnown) continue;
        // A folder that goes takes its files with it, and editors tell of the folder only.
        const start = `${uri}/`;
        for (const below of parsed.keys()) if (below.startsWith(start) && !opened.has(below)) forget(below);
      }
    },
    configure(next) {
      options = next;
      roots.clear();
      projects.clear();
    },
    async projectsIn(folders) {
      const found = new Map<string, LoadedProject>();
      for (const folder of folders) for (const each of await loadedIn(folder)) found.set(each.root, each);
      const projects = [...found.values()].map((loaded) => toProject(loaded, new Map()));
      const projectOf = (uri: string) => projects.find(({ files }) => files.has(uri));
      return { ...snapshotOf(projectOf), projects };
    },
    async filesIn(folder) {
      return [...new Set((await loadedIn(folder)).flatMap(({ files }) => [...files.keys()]))];
    },
    async isOurs(uri) {
      if (isOursByName(uri)) return true;
      const file = await source.read(uri, 'document');
      return file !== undefined && saysOurVersion(file);
    },
    snapshot: (uris) => snapshotAt(uris, true),
    snapshotWithoutFacts: (uris) => snapshotAt(uris, false),
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
