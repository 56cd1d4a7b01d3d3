import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A folder on the disk that is gone after the test. */
export interface WorkspaceFolder {
  readonly uri: string;
  uriOf(path: string): string;
}

/** Runs a test with a new folder that holds these files, by path with forward slashes. */
export async function withFolder(
  files: ReadonlyMap<string, Uint8Array>,
  test: (folder: WorkspaceFolder) => Promise<void>,
): Promise<void> {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'ctpat-workspace-')));
  try {
    for (const [name, bytes] of files) {
      await mkdir(dirname(join(path, name)), { recursive: true });
      await writeFile(join(path, name), bytes);
    }
    await test({ uri: pathToFileURL(path).href, uriOf: (name) => pathToFileURL(join(path, name)).href });
  } finally {
    await rm(path, { recursive: true, force: true, maxRetries: 5 });
  }
}
