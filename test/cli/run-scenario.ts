import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import type { Outcome, Scenario } from './scenario.ts';

const program = join(import.meta.dirname, '../../dist/cli.cjs');

/** What the system itself needs; nothing else of our own environment comes through. */
const INHERITED = ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR'];

/** Runs the built program on a scenario, in a new folder that is gone afterwards. */
export async function runScenario(scenario: Scenario): Promise<Outcome> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'ctpat-scenario-')));
  try {
    for (const [path, bytes] of scenario.files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes);
    }
    const before = await contents(folder);
    const result = await run(scenario, folder);
    return { ...result, written: changes(before, await contents(folder)) };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function run(scenario: Scenario, cwd: string): Promise<Omit<Outcome, 'written'>> {
  const inherited = INHERITED.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const env = { ...Object.fromEntries(inherited), ...scenario.env };
  return new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      [program, ...scenario.args],
      { cwd, env, encoding: 'utf8', timeout: 60_000, maxBuffer: 2 ** 26 },
      (error, stdout, stderr) => {
        if (child.exitCode === null) reject(error ?? new Error('The program did not end by itself.'));
        else resolve({ status: child.exitCode, stdout, stderr });
      },
    );
    // A program that does not read its input may have closed it already.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(scenario.stdin);
  });
}

/** Every file below a folder by its path with forward slashes. */
async function contents(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      files.sort().map(async (file): Promise<[string, Buffer]> => {
        return [relative(folder, file).replaceAll(sep, '/'), await readFile(file)];
      }),
    ),
  );
}

function changes(before: Map<string, Buffer>, after: Map<string, Buffer>): Map<string, string> {
  const deleted = [...before.keys()].filter((path) => !after.has(path));
  const written = [...after].filter(([path, bytes]) => !before.get(path)?.equals(bytes));
  return new Map([
    ...written.map(([path, bytes]): [string, string] => [path, bytes.toString('utf8')]),
    ...deleted.map((path): [string, string] => [path, '(deleted)']),
  ]);
}
