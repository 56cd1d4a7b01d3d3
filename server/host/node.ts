import { createHash } from 'node:crypto';
import { existsSync, readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { URI } from 'vscode-uri';
import type { FolderEntry, Host } from './host.ts';
import { readRegularFile, stretchesOf } from './node-files.ts';

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

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined);

/** What is in a folder; undefined where it is there but cannot be listed. */
function readFolder(path: string): Dirent[] | undefined {
  try {
    return readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    const isAbsent = codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';
    return isAbsent ? [] : undefined;
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

/** More than this no list of names needs. */
const MOST_BYTES_OF_IGNORE = 2 ** 20;

/** Reads a `.gitignore`. Like git, it leaves alone one that is a link: that could lead out of the project. */
function readIgnoreFile(folder: string): IgnoreFile | undefined {
  try {
    const bytes = readRegularFile(join(folder, '.gitignore'), { mayBeLink: false }, MOST_BYTES_OF_IGNORE);
    return { folder, rules: ignore().add(bytes.toString()) };
  } catch {
    return undefined;
  }
}

interface Walk {
  readonly found: string[];
  readonly onUnreadable: (folder: string) => void;
}

function walk(folder: string, above: readonly IgnoreFile[], task: Walk): void {
  const entries = readFolder(folder);
  if (!entries) {
    task.onUnreadable(folder);
    return;
  }
  const own = entries.some((entry) => entry.name === '.gitignore' && entry.isFile())
    ? readIgnoreFile(folder)
    : undefined;
  const ignoreFiles = own ? [...above, own] : above;
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (NEVER.has(entry.name) || isIgnored(ignoreFiles, path, entry.isDirectory())) continue;
    if (entry.isDirectory()) walk(path, ignoreFiles, task);
    else if (entry.isFile()) task.found.push(path);
  }
}

/** Every file below a folder, links not followed; what git ignores is left out. Told of each folder that cannot be listed. */
export function filesBelow(
  folder: string,
  onUnreadable: (folder: string) => void = () => undefined,
): string[] {
  const found: string[] = [];
  walk(folder, ignoreFilesAbove(folder), { found, onUnreadable });
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

/** The path of a URI. Throws for a document that is not on disk. */
function onDisk(uri: string): string {
  if (isOnDisk(uri)) return toPath(uri);
  throw Object.assign(new Error('The document is not on disk.'), { code: 'ENOENT' });
}

const placeIn = (root: string | undefined) => (root === undefined ? {} : { root: toPath(root) });

/** The host over Node's file system. `log` gets lines for the log. */
export function createNodeHost(log: (line: string) => void): Host {
  return {
    listFiles(folder, onUnreadable) {
      if (!isOnDisk(folder)) return Promise.resolve([]);
      return Promise.resolve(filesBelow(toPath(folder), (path) => onUnreadable?.(toUri(path))).map(toUri));
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
    // What cannot be read rejects, like everything that a promise runs into.
    readFile: (uri, root) => Promise.resolve().then(() => readRegularFile(onDisk(uri), placeIn(root))),
    async checksum(uri, root) {
      const hash = createHash('sha256');
      for await (const bytes of stretchesOf(onDisk(uri), placeIn(root))) hash.update(bytes);
      return hash.digest('hex');
    },
    today: () => new Date().toISOString().slice(0, 10),
    log,
  };
}
