import { spawnSync } from 'node:child_process';

/** How a program ended, and what it wrote. */
export interface ProgramResult {
  /** Exit code; undefined where the program could not be started. */
  readonly status: number | undefined;
  readonly stdout: Uint8Array;
  readonly stderr: string;
}

/** Runs a program to its end. A bundle of its own: starting programs costs time to load, and most commands start none. */
export function runProgram(
  name: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
): ProgramResult {
  const { status, stdout, stderr, error } = spawnSync(name, args, {
    cwd,
    env: { ...env },
    maxBuffer: 2 ** 30,
    windowsHide: true,
  });
  if (error || status === null) return { status: undefined, stdout: new Uint8Array(), stderr: '' };
  return { status, stdout, stderr: stderr.toString('utf8') };
}
