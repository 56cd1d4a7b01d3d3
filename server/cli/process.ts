import { readFileSync, writeSync } from 'node:fs';
import { isatty } from 'node:tty';

/** What a command may do with the process it runs in. Tests give their own. */
export interface CommandProcess {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdinIsTerminal: boolean;
  readonly stdoutIsTerminal: boolean;
  readonly stderrIsTerminal: boolean;
  /** Writes to standard output, whole, however slow the reader. */
  stdout(text: string): void;
  stderr(text: string): void;
  /** All bytes of standard input. */
  stdin(): Uint8Array;
}

/** Synchronous writing starts and ends faster than a stream; a pipe that is full is tried again, a closed one is left. */
function writeAll(descriptor: number, text: string): void {
  const bytes = new TextEncoder().encode(text);
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EAGAIN') continue;
      if (code === 'EPIPE') return;
      throw error;
    }
  }
}

/** The process that Node runs. */
export function nodeProcess(): CommandProcess {
  return {
    cwd: process.cwd(),
    env: process.env,
    // `tty.isatty` instead of `process.stdout`, whose stream costs milliseconds to open.
    stdinIsTerminal: isatty(0),
    stdoutIsTerminal: isatty(1),
    stderrIsTerminal: isatty(2),
    stdout: (text) => {
      writeAll(1, text);
    },
    stderr: (text) => {
      writeAll(2, text);
    },
    stdin: () => readFileSync(0),
  };
}
