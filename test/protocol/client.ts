import assert from 'node:assert/strict';
import {
  CodeActionRequest,
  CompletionRequest,
  ConfigurationRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  LSPErrorCodes,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ResponseError,
  ShutdownRequest,
  type ClientCapabilities,
  type CodeAction,
  type Command,
  type CompletionItem,
  type Diagnostic,
  type DocumentSymbol,
  type Hover,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type SymbolInformation,
} from 'vscode-languageserver/node';
import { startServer, type ServerProcess, type Transport } from './server-process.ts';

/** What a client of the tests says when it connects. */
export interface ClientOptions {
  readonly transport: Transport;
  /** Arguments of Node that start another server than the built one, over standard input and output. */
  readonly start?: readonly string[];
  readonly capabilities?: ClientCapabilities;
  /** The workspace folder, a URI. */
  readonly folder?: string;
  /** Further workspace folders. */
  readonly moreFolders?: readonly string[];
  /** The settings of section `ctpat`. */
  readonly settings?: { readonly today?: string; readonly locale?: string };
}

/** An editor without a screen. */
export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly answer: InitializeResult;
  /** Opens a document as version 1. */
  open(uri: string, text: string, languageId?: string): void;
  /** Replaces the whole text; gives the new version. */
  change(uri: string, text: string): number;
  close(uri: string): void;
  /**
   * Waits for the pushed diagnostics of a version; answers at once where they are here. A push for a closed document
   * has no version.
   */
  pushed(uri: string, version: number | undefined): Promise<readonly Diagnostic[]>;
  /** Waits until the newest pushed diagnostics of a document are as wanted. */
  pushedWhen(uri: string, wanted: (diagnostics: readonly Diagnostic[]) => boolean): Promise<void>;
  /** All that was pushed for a document until now. */
  pushes(uri: string): readonly PublishDiagnosticsParams[];
  /** Asks for diagnostics, again where the server says that the text has changed meanwhile. */
  pull(uri: string): Promise<readonly Diagnostic[]>;
  hover(uri: string, position: Position): Promise<Hover | null>;
  completion(uri: string, position: Position): Promise<readonly CompletionItem[]>;
  codeActions(
    uri: string,
    range: Range,
    diagnostics: readonly Diagnostic[],
  ): Promise<readonly (Command | CodeAction)[]>;
  symbols(uri: string): Promise<readonly (DocumentSymbol | SymbolInformation)[]>;
}

/** Runs a test with a server of its own, which must end well: exit code 0, and nothing on standard error. */
export async function withClient(
  options: ClientOptions,
  test: (client: TestClient) => Promise<void>,
): Promise<void> {
  const server = startServer(options.transport, options.start);
  try {
    const stopped = server.ended.then((code) => {
      throw new Error(`The server stopped in the middle with exit code ${code ?? '?'}. ${server.stderr()}`);
    });
    await Promise.race([connectAndRun(server, options, test), stopped]);
    await server.connection.sendRequest(ShutdownRequest.type);
    await server.connection.sendNotification(ExitNotification.type);
    assert.equal(await server.ended, 0, 'the exit code of the server');
    assert.equal(server.stderr(), '', 'what the server wrote to standard error');
  } finally {
    server.kill();
    await server.ended;
  }
}

async function connectAndRun(
  { connection }: ServerProcess,
  options: ClientOptions,
  test: (client: TestClient) => Promise<void>,
): Promise<void> {
  const { capabilities = {}, folder, moreFolders = [], settings = {} } = options;
  const received = receiveDiagnostics(connection);
  connection.onRequest(RegistrationRequest.type, () => undefined);
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => settings));
  connection.listen();
  const roots = {
    rootUri: folder ?? null,
    workspaceFolders:
      folder === undefined ? null : [folder, ...moreFolders].map((uri) => ({ uri, name: 'workspace' })),
  };
  const answer = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    ...roots,
    capabilities,
    initializationOptions: settings,
  });
  await connection.sendNotification(InitializedNotification.type, {});
  await test({ connection, answer, ...received, ...documents(connection), ...requests(connection) });
}

/** Keeps what the server pushes, and wakes those who wait for it. */
function receiveDiagnostics(
  connection: ProtocolConnection,
): Pick<TestClient, 'pushed' | 'pushedWhen' | 'pushes'> {
  const all: PublishDiagnosticsParams[] = [];
  const waiting = new Set<() => void>();
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    all.push(params);
    for (const look of waiting) look();
  });
  return {
    pushes: (uri) => all.filter((params) => params.uri === uri),
    pushedWhen: (uri, wanted) =>
      new Promise((resolve) => {
        const look = (): void => {
          const newest = all.findLast((params) => params.uri === uri);
          if (!newest || !wanted(newest.diagnostics)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    pushed: (uri, version) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = all.findLast((params) => params.uri === uri && params.version === version);
          if (!found) return;
          waiting.delete(look);
          resolve(found.diagnostics);
        };
        waiting.add(look);
        look();
      }),
  };
}

function documents(connection: ProtocolConnection): Pick<TestClient, 'open' | 'change' | 'close'> {
  const versions = new Map<string, number>();
  return {
    open(uri, text, languageId = 'ctpat-yaml') {
      versions.set(uri, 1);
      void connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId, version: 1, text },
      });
    },
    change(uri, text) {
      const version = (versions.get(uri) ?? 0) + 1;
      versions.set(uri, version);
      void connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: [{ text }],
      });
      return version;
    },
    close(uri) {
      versions.delete(uri);
      void connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
    },
  };
}

type Requests = Pick<TestClient, 'pull' | 'hover' | 'completion' | 'codeActions' | 'symbols'>;

function requests(connection: ProtocolConnection): Requests {
  const pull = async (uri: string): Promise<readonly Diagnostic[]> => {
    try {
      const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
      assert.equal(report.kind, 'full');
      return report.items;
    } catch (error) {
      if (error instanceof ResponseError && error.code === LSPErrorCodes.ServerCancelled) return pull(uri);
      throw error;
    }
  };
  return {
    pull,
    hover: (uri, position) => connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position }),
    async completion(uri, position) {
      const answer = await connection.sendRequest(CompletionRequest.type, {
        textDocument: { uri },
        position,
      });
      return Array.isArray(answer) ? answer : (answer?.items ?? []);
    },
    async codeActions(uri, range, diagnostics) {
      const context = { diagnostics: [...diagnostics] };
      const params = { textDocument: { uri }, range, context };
      return (await connection.sendRequest(CodeActionRequest.type, params)) ?? [];
    },
    async symbols(uri) {
      return (await connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } })) ?? [];
    },
  };
}
