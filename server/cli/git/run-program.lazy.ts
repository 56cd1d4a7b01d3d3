import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { dirname } from 'node:path';

/** How a program ended, and what it wrote. */
export interface ProgramResult {
  /** Exit code; undefined where the program could not be started. */
  readonly status: number | undefined;
  readonly stdout: Uint8Array;
  readonly stderr: string;
}

/** The environment of a program. */
type Environment = Readonly<Record<string, string | undefined>>;

/** A folder of Node’s own: some systems look for programs in the current folder first, where a stranger’s files may lie. */
const SAFE_FOLDER = dirname(process.execPath);

/**
 * Runs a program to its end, with `input` on its standard input; what it works on stands in its arguments. A bundle of its own:
 * starting programs costs time to load, and most commands start none.
 */
export function runProgram(
  name: string,
  args: readonly string[],
  env: Environment,
  input: string | undefined,
): ProgramResult {
  const { status, stdout, stderr, error } = spawnSync(name, args, {
    cwd: SAFE_FOLDER,
    env: { ...env },
    input: input ?? '',
    maxBuffer: 2 ** 30,
    windowsHide: true,
  });
  if (error || status === null) return { status: undefined, stdout: new Uint8Array(), stderr: '' };
  return { status, stdout, stderr: stderr.toString('utf8') };
}

/** Starts a program that one talks with. */
export function startProgram(
  name: string,
  args: readonly string[],
  env: Environment,
): ChildProcessWithoutNullStreams {
  return spawn(name, args, { cwd: SAFE_FOLDER, env: { ...env }, stdio: 'pipe', windowsHide: true });
}
