import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { createNodeHost } from '../host/node.ts';
import { serve } from '../lsp/server.ts';
import { tuneEngine } from './tune-engine.ts';

declare const CTPAT_VERSION: string;

tuneEngine();

const TRANSPORT = /^--(stdio|node-ipc|socket|pipe)/;

/** Over the transport that the command line names; over standard input and output where it names none. */
const connection = process.argv.some((argument) => TRANSPORT.test(argument))
  ? createConnection(ProposedFeatures.all)
  : createConnection(ProposedFeatures.all, process.stdin, process.stdout);

serve(
  connection,
  createNodeHost((line) => {
    connection.console.log(line);
  }),
  CTPAT_VERSION,
);
