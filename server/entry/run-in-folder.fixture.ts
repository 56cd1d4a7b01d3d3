/** For tests: runs the command line in this process, in a folder on disk. */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runCommandLine } from './command-line.ts';
import { REPORTERS } from '../cli/reporters/all.ts';

/** What one run gave. */
export interface FolderRun {
  readonly status: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** Every format but the one for the screen. */
const FORMATS = REPORTERS.map(({ name }) => name).filter((name) => name !== 'pretty');

/** A new folder, gone after the test. */
export async function inFolder(
  files: Readonly<Record<string, string>>,
  test: (folder: string) => Promise<void> | void,
): Promise<void> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ctpat-run-')));
  try {
    writeAll(folder, files);
    await test(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Writes files by their paths below a folder. */
export function writeAll(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Runs `ctpat` with these arguments. */
export async function runIn(cwd: string, args: readonly string[]): Promise<FolderRun> {
  let stdout = '';
  let stderr = '';
  const process = {
    cwd,
    env: {},
    stdinIsTerminal: () => false,
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    stdout: (text: string) => void (stdout += text),
    stderr: (text: string) => void (stderr += text),
    stdin: () => new Uint8Array(),
  };
  const status = await runCommandLine(args, process, '1.0.0', () => undefined);
  return { status, stdout, stderr };
}

/** Runs `ctpat` with these arguments once in every format. Gives all that it wrote, by format. */
export async function runInAllFormats(
  cwd: string,
  args: readonly string[],
): Promise<FolderRun & { readonly texts: Readonly<Record<string, string>> }> {
  const out = realpathSync(mkdtempSync(join(tmpdir(), 'ctpat-formats-')));
  const fileOf = (format: string) => join(out, `out.${format}`);
  try {
    const run = await runIn(cwd, [
      ...args,
      `--format=pretty,${FORMATS.join(',')}`,
      ...FORMATS.map((format) => `--output=${format}=${fileOf(format)}`),
    ]);
    const read = (format: string) => (run.status === 2 ? '' : readFileSync(fileOf(format), 'utf8'));
    return { ...run, texts: Object.fromEntries(FORMATS.map((format) => [format, read(format)])) };
  } finally {
    rmSync(out, { recursive: true, force: true, maxRetries: 5 });
  }
}
