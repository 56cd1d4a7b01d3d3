import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A folder on the disk that is gone after the test. */
export interface WorkspaceFolder {
  readonly uri: string;
  uriOf(path: string): string;
  /** Writes a file, by path with forward slashes, and the folders above it. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  /** Removes a file or a folder with all that it holds. */
  remove(path: string): Promise<void>;
}

/** Runs a test with a new folder that holds these files, by path with forward slashes. */
export async function withFolder(
  files: ReadonlyMap<string, Uint8Array>,
  test: (folder: WorkspaceFolder) => Promise<void>,
): Promise<void> {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'ctpat-workspace-')));
  try {
    const write = async (name: string, content: string | Uint8Array) => {
      await mkdir(dirname(join(path, name)), { recursive: true });
      await writeFile(join(path, name), content);
    };
    for (const [name, bytes] of files) await write(name, bytes);
    await test({
      uri: pathToFileURL(path).href,
      uriOf: (name) => pathToFileURL(join(path, name)).href,
      write,
      remove: (name) => rm(join(path, name), { recursive: true }),
    });
  } finally {
    await rm(path, { recursive: true, force: true, maxRetries: 5 });
  }
}
