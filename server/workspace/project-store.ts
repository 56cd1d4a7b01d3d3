import { createCatalog, type Catalog, type CatalogOverlay } from '../catalog/catalog.ts';
import { catalogTexts } from '../catalog/texts.ts';
import { read as readFacts } from '../generated/catalog-facts.js';
import type { FileStore } from './file-store.ts';
import { loadProject, type LoadedProject, type ProjectSource } from './load-project.ts';
import { isMarkdown, isProcedureText } from './recognition.ts';
import { isBelow } from './uri.ts';

/** The projects that are loaded, each read once however many ask for it at the same time. */
export interface ProjectStore {
  /** The project at a root, with everything that had changed when this settles. */
  at(root: string): Promise<LoadedProject>;
  /** A document has another text. What else it changes than itself is forgotten. */
  edited(uri: string, text: string): void;
  /** Whatever a place is part of is read again. */
  forget(uri: string): void;
  forgetAll(): void;
}

/** A project that is being read, and what happened meanwhile. */
interface Loading {
  readonly project: Promise<LoadedProject>;
  readonly edits: Map<string, string>;
  /** How often something changed that has to be read again. */
  changes: number;
}

/** Whether something has changed since a count of changes. */
const hasChanged = ({ changes }: Pick<Loading, 'changes'>, before: number) => changes !== before;

/** Whether a place is part of a project, or holds it. */
const concerns = (uri: string, root: string, files?: ReadonlyMap<string, unknown>) =>
  isBelow(uri, root) || isBelow(root, uri) || files?.has(uri) === true;

/** The project with another text of one of its documents; undefined where that changes more than the document. */
function withEdit(
  project: LoadedProject,
  uri: string,
  text: string,
  files: FileStore,
): LoadedProject | undefined {
  if (project.files.get(uri)?.role !== 'document' || (isMarkdown(uri) && !isProcedureText(text)))
    return undefined;
  return project.withFiles(new Map(project.files).set(uri, files.parse(uri, text, 'document')));
}

/** Makes a store of projects. `configuration` gives the one configuration that counts, where somebody named one. */
export function createProjectStore(
  source: ProjectSource,
  files: FileStore,
  configuration: () => string | undefined,
): ProjectStore {
  const loaded = new Map<string, LoadedProject>();
  const loading = new Map<string, Loading>();
  const catalogs = createCatalogs();

  const load = async (root: string, state: Pick<Loading, 'edits' | 'changes'>): Promise<LoadedProject> => {
    for (;;) {
      const { changes } = state;
      state.edits.clear();
      let project: LoadedProject | undefined = await loadProject(
        root,
        source,
        (overlays) => catalogs(root, overlays),
        configuration(),
      );
      for (const [uri, text] of state.edits) project = project && withEdit(project, uri, text, files);
      if (!project || hasChanged(state, changes)) continue;
      loaded.set(root, project);
      return project;
    }
  };

  const begin = (root: string): Promise<LoadedProject> => {
    const state = { edits: new Map<string, string>(), changes: 0 };
    const project = load(root, state).finally(() => loading.delete(root));
    loading.set(root, Object.assign(state, { project }));
    return project;
  };

  const forget = (uri: string) => {
    for (const [root, project] of loaded) if (concerns(uri, root, project.files)) loaded.delete(root);
    for (const [root, state] of loading)
      if (concerns(uri, root) || uri === configuration()) state.changes += 1;
  };

  return {
    async at(root) {
      return loaded.get(root) ?? loading.get(root)?.project ?? begin(root);
    },
    edited(uri, text) {
      for (const [root, project] of loaded) {
        if (!concerns(uri, root, project.files)) continue;
        const edited = withEdit(project, uri, text, files);
        if (edited) loaded.set(root, edited);
        else loaded.delete(root);
      }
      for (const [root, state] of loading) {
        if (uri === configuration()) state.changes += 1;
        else if (concerns(uri, root)) state.edits.set(uri, text);
      }
    },
    forget,
    forgetAll() {
      loaded.clear();
      for (const state of loading.values()) state.changes += 1;
    },
  };
}

/** Catalogs by root; a project that is read again keeps its catalog where the company's own entries stayed the same. */
function createCatalogs(): (root: string, overlays: readonly CatalogOverlay[]) => Catalog {
  const known = new Map<string, { readonly key: string; readonly catalog: Catalog }>();
  return (root, overlays) => {
    const key = JSON.stringify(overlays);
    const before = known.get(root);
    if (before?.key === key) return before.catalog;
    const catalog = createCatalog(readFacts(), catalogTexts, overlays);
    known.set(root, { key, catalog });
    return catalog;
  };
}
