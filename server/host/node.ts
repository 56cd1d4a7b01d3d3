import { existsSync, readdirSync, readFileSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { URI } from 'vscode-uri';
import type { FolderEntry, Host } from './host.ts';

/** Folders that never hold documents of ours. */
const NEVER = new Set(['.git', 'node_modules', '.hg', '.svn']);

/** A place on disk as the URI that the engine uses. */
export function toUri(path: string): string {
  return URI.file(path).toString();
}

/** The place on disk of a URI. */
export function toPath(uri: string): string {
  const path = URI.parse(uri).fsPath;
  // Without the slash Windows takes a drive for the current folder on it.
  return /^[a-z]:$/i.test(path) ? `${path}/` : path;
}

/** Whether a place is on disk: an unsaved or remote document of an editor is not, whatever its path says. */
function isOnDisk(uri: string): boolean {
  return URI.parse(uri).scheme === 'file';
}

function readFolder(path: string): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

/** The rules of one `.gitignore`, and the folder that they hold for. */
export interface IgnoreFile {
  readonly folder: string;
  readonly rules: Ignore;
}

/** Whether git leaves a path out: the nearest `.gitignore` that says anything about it decides. */
export function isIgnored(ignoreFiles: readonly IgnoreFile[], path: string, isFolder: boolean): boolean {
  for (const { folder, rules } of ignoreFiles.toReversed()) {
    const below = relative(folder, path).replaceAll(sep, '/');
    const { ignored, unignored } = rules.test(isFolder ? `${below}/` : below);
    if (ignored) return true;
    if (unignored) return false;
  }
  return false;
}

function readIgnoreFile(folder: string): IgnoreFile | undefined {
  try {
    return { folder, rules: ignore().add(readFileSync(join(folder, '.gitignore'), 'utf8')) };
  } catch {
    return undefined;
  }
}

function walk(folder: string, above: readonly IgnoreFile[], found: string[]): void {
  const entries = readFolder(folder);
  const own = entries.some(({ name }) => name === '.gitignore') ? readIgnoreFile(folder) : undefined;
  const ignoreFiles = own ? [...above, own] : above;
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (NEVER.has(entry.name) || isIgnored(ignoreFiles, path, entry.isDirectory())) continue;
    if (entry.isDirectory()) walk(path, ignoreFiles, found);
    else if (entry.isFile()) found.push(path);
  }
}

/** Every file below a folder, links not followed; what git ignores is left out. */
export function filesBelow(folder: string): string[] {
  const found: string[] = [];
  walk(folder, ignoreFilesAbove(folder), found);
  return found;
}

/** The `.gitignore` files above a folder, from the git top level downward; outside a git repository none is looked at. */
function ignoreFilesAbove(folder: string): IgnoreFile[] {
  const above: string[] = [];
  for (let here = folder; !existsSync(join(here, '.git')); here = dirname(here)) {
    if (dirname(here) === here) return [];
    above.unshift(dirname(here));
  }
  return above.map(readIgnoreFile).filter((file) => file !== undefined);
}

/** Where a link leads: to a file below `root`, or to a folder or elsewhere, which counts as outside; undefined where it is broken. */
function followLink(path: string, root: string): FolderEntry['type'] | undefined {
  try {
    const target = realpathSync(path);
    const way = relative(realpathSync(root), target);
    const isBelow = way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
    return isBelow && statSync(target).isFile() ? 'file' : 'outside';
  } catch {
    return undefined;
  }
}

/** The host over Node's file system. `log` gets lines for the log. */
export function createNodeHost(log: (line: string) => void): Host {
  return {
    listFiles(folder) {
      if (!isOnDisk(folder)) return Promise.resolve([]);
      return Promise.resolve(filesBelow(toPath(folder)).map(toUri));
    },
    listFolder(folder, root) {
      if (!isOnDisk(folder)) return Promise.resolve(undefined);
      const path = toPath(folder);
      const top = toPath(root);
      let entries: Dirent[];
      try {
        entries = readdirSync(path, { withFileTypes: true });
      } catch {
        return Promise.resolve(undefined);
      }
      return Promise.resolve(
        entries.flatMap((entry): FolderEntry[] => {
          const place = join(path, entry.name);
          const type = entry.isSymbolicLink()
            ? followLink(place, top)
            : entry.isDirectory()
              ? 'folder'
              : entry.isFile()
                ? 'file'
                : undefined;
          return type ? [{ name: entry.name, type }] : [];
        }),
      );
    },
    sizeOf(uri) {
      try {
        return Promise.resolve(isOnDisk(uri) ? statSync(toPath(uri)).size : 0);
      } catch {
        return Promise.resolve(0);
      }
    },
    stamp(uri) {
      try {
        const { mtimeMs, size, ino } = statSync(toPath(uri));
        return Promise.resolve(isOnDisk(uri) ? `${mtimeMs} ${size} ${ino}` : undefined);
      } catch {
        return Promise.resolve(undefined);
      }
    },
    readFile(uri) {
      if (!isOnDisk(uri)) return Promise.reject(new Error('The document is not on disk.'));
      try {
        return Promise.resolve(readFileSync(toPath(uri)));
      } catch (error) {
        return Promise.reject(error instanceof Error ? error : new Error(String(error)));
      }
    },
    today: () => new Date().toISOString().slice(0, 10),
    log,
  };
}
