import { fork, spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import {
  createProtocolConnection,
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
  type ProtocolConnection,
} from 'vscode-languageserver/node';

/** How client and server talk: as any editor starts it, or as VS Code does. */
export type Transport = 'stdio' | 'ipc';

/** The built server, running. */
export interface ServerProcess {
  readonly connection: ProtocolConnection;
  /** Settles when the process has ended, with its exit code (null where a signal ended it). */
  readonly ended: Promise<number | null>;
  /** What it has written to standard error. */
  stderr(): string;
  kill(): void;
}

const dist = join(import.meta.dirname, '../../dist');

/** How any editor starts the built server. */
const START = [join(dist, 'cli.cjs'), 'lsp', '--stdio'];

/** Starts the built server; `start` are other arguments of Node, for a server that talks over standard input and output. */
export function startServer(transport: Transport, start: readonly string[] = START): ServerProcess {
  const child =
    transport === 'stdio'
      ? spawn(process.execPath, start, { stdio: 'pipe' })
      : fork(join(dist, 'server.cjs'), ['--node-ipc'], { silent: true, execArgv: [] });
  const errors: string[] = [];
  child.stderr?.setEncoding('utf8').on('data', (text: string) => errors.push(text));
  const connection = connect(child, transport);
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      connection.dispose();
      resolve(code);
    });
  });
  return {
    connection,
    ended,
    stderr: () => errors.join(''),
    kill: () => {
      child.kill();
    },
  };
}

function connect(child: ChildProcess, transport: Transport): ProtocolConnection {
  if (transport === 'ipc')
    return createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
  if (!child.stdout || !child.stdin) throw new Error('The server was started without pipes.');
  return createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
}
