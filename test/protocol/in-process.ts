import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import type { Host } from '../../server/host/host.ts';
import { createMemoryHost } from '../../server/host/memory.fixture.ts';
import { serve } from '../../server/lsp/server.ts';

/** A server in this process, over files in memory. */
export interface InProcess {
  /** The client’s end; not listening yet, so that handlers can be set first. */
  readonly connection: ProtocolConnection;
  /** The files on disk, by URI. */
  readonly disk: Map<string, string>;
  dispose(): void;
}

/** Starts a server of this process: what it does not catch fails the test. `changeHost` puts another host before it. */
export function startInProcess(
  files: Readonly<Record<string, string>>,
  changeHost: (host: Host) => Host = (host) => host,
): InProcess {
  const disk = new Map(Object.entries(files));
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const server = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(toServer),
    new StreamMessageWriter(toClient),
  );
  serve(server, changeHost(createMemoryHost(disk)), '0.0.0');
  const connection = createProtocolConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  );
  return {
    connection,
    disk,
    dispose() {
      connection.dispose();
      server.dispose();
    },
  };
}
