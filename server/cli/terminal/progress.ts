import type { CommandProcess } from '../process.ts';

/** Work shorter than this needs no progress bar, in milliseconds. */
const PATIENCE = 700;
const BAR = 24;

/** A progress bar on the terminal's error output. */
export interface Progress {
  /** Tells how far the work is. */
  at(done: number): void;
  /** Takes the bar away. */
  end(): void;
}

/** Shows a bar while work over `all` things is long; nothing where standard error is no terminal. */
export function createProgress(
  all: number,
  say: (done: number) => string,
  { stderr, stderrIsTerminal }: CommandProcess,
): Progress {
  const start = Date.now();
  let shown = 0;
  return {
    at(done) {
      const now = Date.now();
      if (!stderrIsTerminal || now - start < PATIENCE || now - shown < 100) return;
      shown = now;
      const filled = Math.round((BAR * done) / all);
      stderr(`\r[${'█'.repeat(filled)}${' '.repeat(BAR - filled)}] ${say(done)}`);
    },
    end() {
      if (shown > 0) stderr('\r\u001B[2K');
    },
  };
}
