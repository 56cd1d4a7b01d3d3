import type { Host } from '../host/host.ts';
import {
  parseSourceFile,
  unreadableFile,
  type ContentCache,
  type FileRole,
  type SourceFile,
} from '../model/source-file.ts';
import { decodeUtf8 } from '../syntax/decode.ts';
import { isMarkdown, isProcedureText } from './recognition.ts';
import { roughText } from './rough-text.ts';
import { isBelow } from './uri.ts';

/** The newest text of every file that was asked for: what is typed wins over what is on disk. */
export interface FileStore {
  /** The newest text of a file, parsed; undefined where it is not one of ours. */
  read(uri: string, role: FileRole): Promise<SourceFile | undefined>;
  /** The newest text of any file; undefined where there is none, empty where it is no text. */
  readText(uri: string): Promise<string | undefined>;
  /** A text as a file; the same one as before where neither text nor role has changed. */
  parse(uri: string, text: string, role: FileRole): SourceFile;
  isOpen(uri: string): boolean;
  /** Takes the typed text of a file; false where it is the one that is known. */
  open(uri: string, text: string): boolean;
  close(uri: string): void;
  /** A file on disk is not what it was. Gives the files whose text is forgotten: those in a folder are too. */
  changedOnDisk(uri: string): readonly string[];
  /** Everything on disk is read again when it is needed. */
  forgetDisk(): void;
  /** The files that were read and are not what they were, by their time stamps; none where stamps are not kept. */
  withNewStamp(): Promise<readonly string[]>;
}

/** A read that waits for the disk; what it gets is thrown away where the file changed meanwhile. */
interface PendingRead {
  readonly uri: string;
  isStale: boolean;
}

/** What decides how a store reads. */
export interface FileStoreOptions {
  /** The folder in which a file must be, links followed. */
  readonly boundOf: (uri: string) => string;
  /** Whether nobody tells when files change, so that it is found out by their time stamps. */
  readonly keepsStamps: () => boolean;
}

/** Makes a store over a host. */
export function createFileStore(
  host: Host,
  contents: ContentCache,
  { boundOf, keepsStamps }: FileStoreOptions,
): FileStore {
  const opened = new Map<string, string>();
  const parsed = new Map<string, SourceFile>();
  const stamps = new Map<string, string | undefined>();
  const pending = new Set<PendingRead>();

  const parse: FileStore['parse'] = (uri, text, role) => {
    const before = parsed.get(uri);
    if (before?.text === text && before.role === role && before.unreadable === undefined) return before;
    const file = parseSourceFile(uri, text, role, contents);
    parsed.set(uri, file);
    return file;
  };

  const bytesOf = async (uri: string): Promise<Uint8Array | 'gone' | 'refused'> => {
    // Before the bytes: a change between the two is seen later, and not missed.
    if (keepsStamps()) stamps.set(uri, await host.stamp(uri));
    try {
      return await host.readFile(uri, boundOf(uri));
    } catch (error) {
      return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'gone' : 'refused';
    }
  };

  /** Reads bytes that are still those of the file when they are here; `stale` where they are not. */
  const readDisk = async (uri: string): Promise<Uint8Array | 'gone' | 'refused' | 'stale'> => {
    const read: PendingRead = { uri, isStale: false };
    pending.add(read);
    try {
      const bytes = await bytesOf(uri);
      return read.isStale ? 'stale' : bytes;
    } finally {
      pending.delete(read);
    }
  };

  const touch = (uri: string) => {
    for (const read of pending) if (isBelow(read.uri, uri)) read.isStale = true;
  };

  const isForeign = (uri: string, text: string, role: FileRole) =>
    role === 'document' && isMarkdown(uri) && !isProcedureText(text);

  const store: FileStore = {
    parse,
    isOpen: (uri) => opened.has(uri),
    async read(uri, role) {
      for (;;) {
        const typed = opened.get(uri);
        if (typed !== undefined) return isForeign(uri, typed, role) ? undefined : parse(uri, typed, role);
        const known = parsed.get(uri);
        if (known?.role === role) return known;
        const found = await readDisk(uri);
        if (found === 'stale') continue;
        // A Markdown file that cannot be opened may be a procedure; one that is gone since its folder was listed is none.
        if (found === 'gone' && role === 'document' && isMarkdown(uri)) return undefined;
        if (typeof found === 'string') return unreadableFile(uri, 'no-access', role);
        const decoded = decodeUtf8(found);
        const text = 'problem' in decoded ? roughText(found) : decoded.text;
        if (isForeign(uri, text, role)) return undefined;
        return 'problem' in decoded ? unreadableFile(uri, decoded.problem, role) : parse(uri, text, role);
      }
    },
    async readText(uri) {
      for (;;) {
        const typed = opened.get(uri);
        if (typed !== undefined) return typed;
        const found = await readDisk(uri);
        if (found === 'stale') continue;
        if (typeof found === 'string') return undefined;
        const decoded = decodeUtf8(found);
        return 'problem' in decoded ? '' : decoded.text;
      }
    },
    open(uri, text) {
      if (opened.get(uri) === text) return false;
      opened.set(uri, text);
      touch(uri);
      return true;
    },
    close(uri) {
      opened.delete(uri);
      parsed.delete(uri);
      touch(uri);
    },
    changedOnDisk(uri) {
      touch(uri);
      // A folder that goes takes its files with it, and editors tell of the folder only.
      const all = parsed.has(uri)
        ? [uri]
        : [uri, ...[...parsed.keys()].filter((below) => isBelow(below, uri))];
      const changed = all.filter((each) => !opened.has(each));
      for (const each of changed) {
        parsed.delete(each);
        stamps.delete(each);
      }
      return changed;
    },
    forgetDisk() {
      for (const read of pending) read.isStale = true;
      for (const uri of [...parsed.keys()]) if (!opened.has(uri)) parsed.delete(uri);
    },
    async withNewStamp() {
      const changed: string[] = [];
      for (const [uri, before] of [...stamps]) {
        if (!opened.has(uri) && (await host.stamp(uri)) !== before && stamps.has(uri)) changed.push(uri);
      }
      return changed;
    },
  };
  return store;
}
