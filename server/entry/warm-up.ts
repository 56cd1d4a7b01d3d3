import { readFileSync } from 'node:fs';
import { runCommandLine } from './command-line.ts';

/**
 * Runs what every run needs once, for the build: functions that have run are in the code cache. `document` is a profile
 * that is linted in each format; nothing is written anywhere.
 */
export async function warmUp(document: string): Promise<void> {
  const quiet = {
    cwd: process.cwd(),
    env: {},
    stdinIsTerminal: () => false,
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    stdout: () => undefined,
    stderr: () => undefined,
    stdin: () => readFileSync(document),
  };
  for (const format of ['pretty', 'json']) {
    const today = ['--today', '2026-11-24'];
    const status = await runCommandLine(
      ['lint', document, '--format', format, ...today],
      quiet,
      '0.0.0',
      () => undefined,
    );
    if (status !== 0) throw new Error(`The warm-up run of ${document} ended with ${status}.`);
  }
}
