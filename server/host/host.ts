/**
 * What the engine needs from the outside: files, the day, and a place for log lines.
 * One implementation uses Node, one can use the browser; tests use one in memory.
 *
 * Places are URIs (`file:///c%3A/…` on Windows), so that no part above knows about backslashes.
 */
export interface Host {
  /**
   * Every file under a folder, as URIs in a stable order. Links to folders are not followed; what git ignores,
   * `.git` and `node_modules` are left out. An absent folder has no files. `onUnreadable` is told of each folder that is
   * there but cannot be listed.
   */
  listFiles(folder: string, onUnreadable?: (folder: string) => void): Promise<readonly string[]>;
  /**
   * The names in a folder, in their true letter case; undefined where there is no such folder. A link that leads out of
   * `root`, or to a folder, is of the type `outside`.
   */
  listFolder(folder: string, root: string): Promise<readonly FolderEntry[] | undefined>;
  /** The size of a file in bytes; 0 where it cannot be told. */
  sizeOf(uri: string): Promise<number>;
  /** A text that is another one after the file has changed, made of its time and size; undefined where there is no file. */
  stamp(uri: string): Promise<string | undefined>;
  /**
   * The bytes of a file. Rejects where it cannot be read, is too large for a text, or is not in `root`, links followed; the
   * error of a file that does not exist has the code `ENOENT`.
   */
  readFile(uri: string, root?: string): Promise<Uint8Array>;
  /** The SHA-256 of a file of any size, in hexadecimal; rejects where it cannot be read, or is not in `root`. */
  checksum(uri: string, root: string): Promise<string>;
  /** Today in UTC, `YYYY-MM-DD`. */
  today(): string;
  /** A line for the log. Never holds text of a document. */
  log(line: string): void;
}

/** One name in a folder; a link to a file counts as that file. */
export interface FolderEntry {
  readonly name: string;
  readonly type: 'file' | 'folder' | 'outside';
}

/** How long work goes on without a break: what takes long looks at the time, and now and then lets others have their turn. */
export interface EventLoop {
  /** Milliseconds since any fixed moment. */
  now(): number;
  /** Settles when the messages that wait have been read, above all cancellations. */
  yield(): Promise<void>;
}
