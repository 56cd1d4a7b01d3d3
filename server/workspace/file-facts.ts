import type { FolderEntry, Host } from '../host/host.ts';
import { isAbsolutePath } from '../model/path-places.ts';
import { folderOf, isBelow, relativePath, resolveFrom } from './uri.ts';

/** What is known of a path that a document names. */
export type FileFact =
  /** `actual`: the path as it is spelled on disk, where its letters are composed otherwise (`é` is one sign or two). */
  | {
      readonly state: 'file';
      readonly size: number;
      readonly sha256?: string;
      /** Its checksum was wanted, but it cannot be read. */
      readonly unreadable?: true;
      readonly actual?: string;
    }
  | { readonly state: 'folder' | 'missing' | 'outside' }
  /** A file of that name exists, spelled otherwise: it is missing on systems that care about letter case. */
  | { readonly state: 'other-case'; readonly actual: string };

/** Facts by document URI and path as written; collected before rules run, so that rules need no files. */
export type FileFacts = ReadonlyMap<string, FileFact>;

/** The key of a path in the facts. */
export function factKey(documentUri: string, path: string): string {
  return `${documentUri}\n${path}`;
}

/** A path that a document names, and whether its checksum is wanted. */
export interface WantedFile {
  readonly uri: string;
  readonly path: string;
  readonly checksum: boolean;
}

const LFS_POINTER = 'version https://git-lfs.github.com/spec/';

/** A pointer of Git LFS is smaller than this, in bytes. */
const LARGEST_POINTER = 1024;

/** The SHA-256 of a file in hexadecimal; of a Git LFS pointer, the one that it names. Undefined where it cannot be read. */
async function checksumOf(
  host: Host,
  uri: string,
  size: number,
  projectRoot: string,
): Promise<string | undefined> {
  try {
    const text =
      size < LARGEST_POINTER ? new TextDecoder().decode(await host.readFile(uri, projectRoot)) : '';
    const pointer = text.startsWith(LFS_POINTER) ? /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1] : undefined;
    return pointer ?? (await host.checksum(uri, projectRoot));
  } catch {
    return undefined;
  }
}

/** A name in a folder: as written; else composed otherwise (`é` is one sign or two); else in another letter case. */
function findEntry(
  entries: ReadonlyMap<string, FolderEntry> | undefined,
  segment: string,
): FolderEntry | undefined {
  const exact = entries?.get(segment);
  if (exact || !entries) return exact;
  const composed = segment.normalize();
  const lower = composed.toLowerCase();
  const all = [...entries.values()];
  return (
    all.find(({ name }) => name.normalize() === composed) ??
    all.find(({ name }) => name.normalize().toLowerCase() === lower)
  );
}

/** Looks up paths in a project; each folder is listed once. Never looks outside the project. */
export function createFileLookUp(
  host: Host,
  projectRoot: string,
): (wanted: readonly WantedFile[]) => Promise<FileFacts> {
  const folders = new Map<string, Promise<ReadonlyMap<string, FolderEntry> | undefined>>();
  const list = (folder: string) => {
    let entries = folders.get(folder);
    if (!entries) {
      entries = host
        .listFolder(folder, projectRoot)
        .then((found) => found && new Map(found.map((entry) => [entry.name, entry])));
      folders.set(folder, entries);
    }
    return entries;
  };
  const look = async (folder: string, { path, checksum: wantsChecksum }: WantedFile): Promise<FileFact> => {
    const written = path.replaceAll('\\', '/');
    if (isAbsolutePath(path)) return { state: 'outside' };
    const target = resolveFrom(folder, written);
    if (!isBelow(target, projectRoot)) return { state: 'outside' };
    const segments = relativePath(target, projectRoot).split('/').filter(Boolean);
    let here = projectRoot;
    let otherCase = false;
    const actual: string[] = [];
    for (const [position, segment] of segments.entries()) {
      const entries = await list(here);
      const entry = findEntry(entries, segment);
      if (!entry) return { state: 'missing' };
      if (entry.type === 'outside') return { state: 'outside' };
      otherCase ||= entry.name.normalize() !== segment.normalize();
      actual.push(entry.name);
      here = resolveFrom(here, `./${entry.name}`);
      if (position < segments.length - 1) continue;
      if (entry.type === 'folder') return { state: 'folder' };
      if (otherCase) return { state: 'other-case', actual: spelledLike(written, actual) };
      const size = await host.sizeOf(here);
      const sha256 = wantsChecksum ? await checksumOf(host, here, size, projectRoot) : undefined;
      const isSpelledSo = actual.every((name, at) => name === segments[at]);
      return {
        state: 'file',
        size,
        ...(sha256 === undefined ? {} : { sha256 }),
        ...(wantsChecksum && sha256 === undefined ? { unreadable: true as const } : {}),
        ...(isSpelledSo ? {} : { actual: spelledLike(written, actual) }),
      };
    }
    return { state: 'folder' };
  };
  const known = new Map<string, FileFact>();
  return async (wanted) => {
    const facts = new Map<string, FileFact>();
    let uri: string | undefined;
    let folder = '';
    for (const file of wanted) {
      if (file.uri !== uri) {
        uri = file.uri;
        folder = folderOf(uri);
      }
      // Documents of one folder name the same files again and again.
      const place = `${folder}\n${file.path}\n${file.checksum}`;
      let fact = known.get(place);
      if (!fact) {
        fact = await look(folder, file);
        known.set(place, fact);
      }
      const key = factKey(file.uri, file.path);
      if (!facts.has(key) || file.checksum) facts.set(key, fact);
    }
    return facts;
  };
}

/** The path as written, its last parts spelled as on disk. */
function spelledLike(written: string, actual: readonly string[]): string {
  const parts = written.split('/');
  let at = actual.length - 1;
  for (let position = parts.length - 1; position >= 0 && at >= 0; position -= 1) {
    const part = parts[position];
    if (part === undefined || part === '.' || part === '..' || part === '') continue;
    parts[position] = actual[at] ?? part;
    at -= 1;
  }
  return parts.join('/');
}
