import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { runProgram, startProgram, type ProgramResult } from './run-program.lazy.ts';

/** The program git, over one folder. */
export interface GitProgram {
  run(args: readonly string[], input?: string): ProgramResult;
  /** Starts a command that answers line by line. */
  start(args: readonly string[]): ChildProcessWithoutNullStreams;
}

/**
 * What keeps git from starting other programs and from the network, whatever the settings of a repository say. A partial
 * clone fetches what it lacks; older versions of git know only the second variable, which leaves them no way to do so.
 */
const SAFE = {
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
};

/**
 * Git in a folder. Only commands about commits and what they hold may be asked for: those that look at the work tree run the
 * filters that a repository names.
 */
export function gitIn(folder: string, env: Readonly<Record<string, string | undefined>>): GitProgram {
  const safe = ['-C', folder, '--no-pager', '-c', 'core.fsmonitor=false'];
  return {
    run: (args, input) => runProgram('git', [...safe, ...args], { ...env, ...SAFE }, input),
    start: (args) => startProgram('git', [...safe, ...args], { ...env, ...SAFE }),
  };
}
