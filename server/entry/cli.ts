import { createRequire } from 'node:module';
import { runCommandLine } from './command-line.ts';
import { nodeProcess } from '../cli/process.ts';
import { warmUp } from './warm-up.ts';

declare const CTPAT_VERSION: string;

const require = createRequire(__filename);

/** Starts the language server in this process; its bundle is loaded only here. */
function startServer(): void {
  require('./server.cjs');
}

export { warmUp };

if (process.argv[2] !== '--write-code-cache') {
  void runCommandLine(process.argv.slice(2), nodeProcess(), CTPAT_VERSION, startServer).then((status) => {
    // Everything is written by now; Node would wait for V8 to collect its garbage, which takes longer than some rules do.
    if (status !== undefined) process.exit(status);
  });
}
