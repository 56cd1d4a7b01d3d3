import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** One feature, used as a person uses it. `run` fails if the feature does not do what it is for. */
export interface Exercise {
  readonly name: string;
  run(use: Use): Promise<void> | void;
}

/** What a feature is used with. */
export interface Use {
  /** A folder that is gone afterwards. */
  readonly folder: string;
  /** Arguments of Node that start a file of the package. */
  start(name: string): readonly string[];
  /** Puts what a folder of the repository holds into the folder. */
  copy(path: string): void;
  /** Runs the command line in the folder. */
  ctpat(args: readonly string[], more?: RunOptions): Result;
}

/** How the command line is run. */
export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** The program takes its pipes for a person at a terminal. */
  readonly asTerminal?: boolean;
}

/** How a run of the command line ended. */
export interface Result {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What the program would heed in our own environment. */
const HEEDED = ['CI', 'GITHUB_ACTIONS', 'GITLAB_CI', 'TF_BUILD', 'FORCE_COLOR', 'NO_COLOR', 'NODE_OPTIONS'];

/**
 * Does an exercise with the package in a folder.
 *
 * @returns names of the files of the package that were loaded
 */
export async function doExercise({ run }: Exercise, dist: string): Promise<readonly string[]> {
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'ctpat-exercise-')));
  const folder = join(place, 'folder');
  mkdirSync(folder);
  const tracer = traceInto(place);
  const start = (name: string) => ['--require', tracer.file, join(dist, name)];
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !HEEDED.includes(name)));
  try {
    await run({
      folder,
      start,
      copy(path) {
        cpSync(join(root, path), folder, { recursive: true });
      },
      ctpat(args, { env: more = {}, asTerminal = false } = {}) {
        const first = asTerminal ? ['--require', join(import.meta.dirname, 'as-terminal.cjs')] : [];
        const { status, stdout, stderr } = spawnSync(
          process.execPath,
          [...first, ...start('cli.cjs'), ...args],
          { cwd: folder, env: { ...env, ...more }, input: '', encoding: 'utf8', maxBuffer: 2 ** 28 },
        );
        return { status, stdout, stderr };
      },
    });
    const inside = join(dist, '/');
    return tracer.loaded().flatMap((path) => (path.startsWith(inside) ? [path.slice(inside.length)] : []));
  } finally {
    rmSync(place, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A module for `--require` that writes down, at the end of each process, what it has loaded. */
function traceInto(folder: string): { readonly file: string; loaded(): readonly string[] } {
  const file = join(folder, 'trace.cjs');
  const list = join(folder, 'loaded.txt');
  writeFileSync(list, '');
  writeFileSync(
    file,
    `const { appendFileSync } = require('node:fs');
process.on('exit', () => appendFileSync(${JSON.stringify(list)}, Object.keys(require.cache).join('\\n') + '\\n'));\n`,
  );
  return { file, loaded: () => [...new Set(readFileSync(list, 'utf8').split('\n'))] };
}
