import { createHash } from 'node:crypto';
import { join, relative, sep } from 'node:path';
import ignore from 'ignore';
import type { FolderEntry, Host } from '../../host/host.ts';
import { isIgnored, toPath, toUri, type IgnoreFile } from '../../host/node.ts';
import type { BlobReader } from './git-blobs.ts';
import type { CommittedFile } from './git.ts';

/** A name in a folder of a commit. */
type Entry = CommittedFile | ReadonlyMap<string, Entry>;
type Folder = ReadonlyMap<string, Entry>;

const isFolder = (entry: Entry | undefined): entry is Folder => entry instanceof Map;

/** How many links may lead from one to the next. */
const MOST_LINKS = 10;

/** Largest pointer of Git LFS, in bytes. */
const LARGEST_POINTER = 1024;

/** What a commit is read from. */
export interface CommitSource {
  /** The folder that the paths of the files are relative to. */
  readonly root: string;
  readonly files: readonly CommittedFile[];
  readonly blobs: BlobReader;
  /** The host for what is no part of a commit: the day, the log, a configuration that was named by hand. */
  readonly outside: Host;
  /** Called with the path of a file whose content git does not hold. */
  onMissing(path: string): void;
}

function foldersOf(files: readonly CommittedFile[]): Folder {
  const top = new Map<string, Entry>();
  for (const file of files) {
    const steps = file.path.split('/');
    const name = steps.pop() ?? '';
    let here = top;
    for (const step of steps) {
      const known = here.get(step);
      const next = known instanceof Map ? (known as Map<string, Entry>) : new Map<string, Entry>();
      here.set(step, next);
      here = next;
    }
    here.set(name, file);
  }
  return top;
}

function entryAt(top: Folder, path: string): Entry | undefined {
  let here: Entry | undefined = top;
  for (const step of path.split('/').filter(Boolean)) here = isFolder(here) ? here.get(step) : undefined;
  return here;
}

/** The host over the files of a commit, under the places where they would lie on disk. Nothing on disk is looked at. */
export function createCommitHost({ root, files, blobs, outside, onMissing }: CommitSource): Host {
  const top = foldersOf(files);
  const rootUri = toUri(root);
  /** The path below the root; undefined outside. */
  const pathOf = (uri: string): string | undefined => {
    if (uri !== rootUri && !uri.startsWith(rootUri.endsWith('/') ? rootUri : `${rootUri}/`)) return undefined;
    return relative(root, toPath(uri)).replaceAll(sep, '/');
  };
  const contentOf = async ({ blob, path }: CommittedFile): Promise<Uint8Array> => {
    const bytes = await blobs.read(blob);
    if (bytes) return bytes;
    onMissing(path);
    throw new Error('Git does not hold the file.');
  };
  /** The file that a link leads to within the commit. */
  const follow = async (file: CommittedFile, left = MOST_LINKS): Promise<CommittedFile | undefined> => {
    if (file.type === 'file') return file;
    if (left === 0) return undefined;
    const target = new TextDecoder().decode(await contentOf(file));
    const steps = target.startsWith('/')
      ? ['..']
      : [...file.path.split('/').slice(0, -1), ...target.split('/')];
    const way: string[] = [];
    for (const step of steps) {
      if (step === '' || step === '.') continue;
      if (step === '..' && way.length === 0) return undefined;
      if (step === '..') way.pop();
      else way.push(step);
    }
    const found = entryAt(top, way.join('/'));
    return found && !isFolder(found) ? follow(found, left - 1) : undefined;
  };
  const fileAt = async (uri: string): Promise<CommittedFile | undefined> => {
    const path = pathOf(uri);
    const found = path === undefined ? undefined : entryAt(top, path);
    return found && !isFolder(found) ? follow(found) : undefined;
  };
  const walk = async (
    folder: Folder,
    path: string,
    above: readonly IgnoreFile[],
    found: string[],
  ): Promise<void> => {
    const own = folder.get('.gitignore');
    const rules =
      own && !isFolder(own) && own.type === 'file'
        ? [{ folder: `/${path}`, rules: ignore().add(new TextDecoder().decode(await contentOf(own))) }]
        : [];
    const ignoreFiles = [...above, ...rules];
    for (const [name, entry] of [...folder].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const place = path === '' ? name : `${path}/${name}`;
      if (name === 'node_modules' || isIgnored(ignoreFiles, `/${place}`, isFolder(entry))) continue;
      if (isFolder(entry)) await walk(entry, place, ignoreFiles, found);
      else if (entry.type === 'file') found.push(place);
    }
  };
  return {
    ...outside,
    async listFiles(folder) {
      const path = pathOf(folder);
      const entry = path === undefined ? undefined : entryAt(top, path);
      const found: string[] = [];
      await walk(top, '', [], found);
      if (path === undefined || !isFolder(entry)) return [];
      const below = path === '' ? found : found.filter((each) => each.startsWith(`${path}/`));
      return below.map((each) => toUri(join(root, each)));
    },
    async listFolder(folder) {
      const path = pathOf(folder);
      const entry = path === undefined ? undefined : entryAt(top, path);
      if (!isFolder(entry)) return undefined;
      return Promise.all(
        [...entry].map(async ([name, each]): Promise<FolderEntry> => {
          if (isFolder(each)) return { name, type: 'folder' };
          return { name, type: (await follow(each)) ? 'file' : 'outside' };
        }),
      );
    },
    async sizeOf(uri) {
      const file = await fileAt(uri);
      if (!file || file.size > LARGEST_POINTER) return file?.size ?? 0;
      const text = new TextDecoder().decode(await contentOf(file));
      const size = text.startsWith('version https://git-lfs') ? /^size (\d+)$/m.exec(text)?.[1] : undefined;
      return size === undefined ? file.size : Number(size);
    },
    async readFile(uri, bound) {
      const file = await fileAt(uri);
      if (file) return contentOf(file);
      // Only a configuration that the command line names is read from elsewhere.
      return outside.readFile(uri, bound);
    },
    async checksum(uri) {
      const file = await fileAt(uri);
      if (!file) throw new Error('The commit does not hold the file.');
      return createHash('sha256')
        .update(await contentOf(file))
        .digest('hex');
    },
  };
}
