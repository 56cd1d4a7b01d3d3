import { fstatSync, readFileSync, statSync, writeSync } from 'node:fs';
import { isatty } from 'node:tty';

/** What a command may do with the process it runs in. Tests give their own. */
export interface CommandProcess {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Asked only by who wants to know: finding out takes milliseconds. */
  stdinIsTerminal(): boolean;
  readonly stdoutIsTerminal: boolean;
  readonly stderrIsTerminal: boolean;
  /** Writes to standard output, whole, however slow the reader. Throws {@link OutputLost} where that cannot be done. */
  stdout(text: string): void;
  /** Writes to standard error, as far as that can be done: there is nobody else to tell. */
  stderr(text: string): void;
  /** All bytes of standard input. */
  stdin(): Uint8Array;
}

/** What was to be shown could not be: the disk is full, or nothing is there to write to. The message is the system’s code. */
export class OutputLost extends Error {}

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
      throw new OutputLost(String(code ?? error));
    }
  }
}

/** Whether a device is the one that throws everything away: no terminal, although both are devices of signs. */
function isNullDevice(device: number): boolean {
  return process.platform !== 'win32' && device === statSync('/dev/null', { throwIfNoEntry: false })?.rdev;
}

/** Whether people read along. Only a device can be a terminal; Node takes milliseconds to get ready to ask one. */
function isForPeople(descriptor: number): boolean {
  try {
    const status = fstatSync(descriptor);
    return status.isCharacterDevice() && !isNullDevice(status.rdev) && isatty(descriptor);
  } catch {
    return false;
  }
}

/** The process that Node runs. */
export function nodeProcess(): CommandProcess {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdinIsTerminal: () => isForPeople(0),
    stdoutIsTerminal: isForPeople(1),
    stderrIsTerminal: isForPeople(2),
    stdout: (text) => {
      writeAll(1, text);
    },
    stderr: (text) => {
      try {
        writeAll(2, text);
      } catch {
        // What was found goes to standard output, and the exit code says the rest.
      }
    },
    stdin: () => readFileSync(0),
  };
}
