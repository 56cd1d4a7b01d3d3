import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ErrorCodes,
  FileChangeType,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  LSPErrorCodes,
  RegistrationRequest,
  ResponseError,
  WorkDoneProgress,
  WorkspaceDiagnosticRequest,
  type ClientCapabilities,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import type { Host } from '../../server/host/host.ts';
import {
  LintWorkspaceRequest,
  StatusNotification,
  type LintWorkspaceResult,
  type StatusParams,
} from '../../server/lsp/protocol.ts';
import { startInProcess } from './in-process.ts';

const A = 'file:///w/a.ctpat.yaml';
const B = 'file:///w/b.ctpat.yaml';
const profile = (id: string, more = '') => `apiVersion: ctpat/v1\nkind: SecurityProfile\nid: ${id}\n${more}`;
/** A window with one folder. */
const ROOTS = { rootUri: null, workspaceFolders: [{ uri: 'file:///w', name: 'w' }] };
const PULLS: ClientCapabilities = {
  textDocument: { diagnostic: {}, hover: { contentFormat: ['markdown'] } },
  workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
};

interface Options {
  readonly files?: Readonly<Record<string, string>>;
  readonly capabilities?: ClientCapabilities;
  readonly locale?: string;
  readonly changeHost?: (host: Host) => Host;
}

/** Runs a test with a server of this process and an editor that pulls. */
async function withEditor(
  { files = {}, capabilities = PULLS, locale = 'en', changeHost }: Options,
  test: (editor: Awaited<ReturnType<typeof connect>>) => Promise<void>,
): Promise<void> {
  const { connection, disk, dispose } = startInProcess(files, changeHost);
  try {
    await test(await connect(connection, disk, capabilities, locale));
  } finally {
    dispose();
  }
}

async function connect(
  connection: ReturnType<typeof startInProcess>['connection'],
  disk: Map<string, string>,
  capabilities: ClientCapabilities,
  locale: string,
) {
  const statuses: StatusParams[] = [];
  connection.onNotification(StatusNotification.method, (params: StatusParams) => {
    statuses.push(params);
  });
  connection.onRequest(RegistrationRequest.type, () => undefined);
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    ...ROOTS,
    capabilities,
    locale,
    initializationOptions: { today: '2026-11-24', statusNotifications: true },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  const versions = new Map<string, number>();
  const pull = (uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
    connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
  return {
    connection,
    disk,
    statuses,
    states: () => statuses.map(({ state }) => state),
    pull,
    async codes(uri: string) {
      const report = await pull(uri);
      assert.equal(report.kind, 'full');
      return report.items.map(({ code }) => code);
    },
    open: (uri: string, text: string) => {
      versions.set(uri, 1);
      return connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: 'ctpat-yaml', version: 1, text },
      });
    },
    change: (uri: string, text: string) => {
      const version = (versions.get(uri) ?? 0) + 1;
      versions.set(uri, version);
      return connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: [{ text }],
      });
    },
    close: (uri: string) =>
      connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }),
    tell: (uri: string, type: FileChangeType) =>
      connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type }] }),
    /** Asks for the whole workspace; gives the codes by document, and the results that are known now. */
    async pullWorkspace(previous: ReadonlyMap<string, string> = new Map()) {
      const report = await connection.sendRequest(WorkspaceDiagnosticRequest.type, {
        previousResultIds: [...previous].map(([uri, value]) => ({ uri, value })),
      });
      const known = new Map(previous);
      const codes: Record<string, unknown[]> = {};
      for (const item of report.items) {
        if (item.resultId === undefined) known.delete(item.uri);
        else known.set(item.uri, item.resultId);
        if (item.kind === 'full') codes[item.uri] = item.items.map(({ code }) => code);
      }
      return { codes, known };
    },
  };
}

describe('a pull of diagnostics', () => {
  it('says “unchanged” as long as nothing is, also when it was linted again', () =>
    withEditor({}, async ({ open, pull, change }) => {
      await open(A, profile('a', 'shelf: 1\n'));
      const first = await pull(A);
      assert.ok(first.kind === 'full' && first.resultId !== undefined);
      assert.deepEqual(await pull(A, first.resultId), { kind: 'unchanged', resultId: first.resultId });
      await change(A, profile('a', 'shelves: 1\n'));
      const second = await pull(A, first.resultId);
      assert.ok(second.kind === 'full' && second.resultId !== first.resultId);
    }));

  it('asked fifty times lints once, and is no burden for others', () =>
    withEditor({}, async ({ open, pull, states, connection }) => {
      await open(A, profile('a', 'shelf: 1\n'));
      const pulls = Array.from({ length: 50 }, () => pull(A));
      const hover = connection.sendRequest(HoverRequest.type, {
        textDocument: { uri: A },
        position: { line: 1, character: 1 },
      });
      assert.equal(new Set((await Promise.all(pulls)).map(({ resultId }) => resultId)).size, 1);
      assert.ok(await hover);
      assert.equal(states().filter((state) => state === 'linting').length, 1);
    }));

  it('is refused where the text has changed, and cancelled where nobody waits', () => {
    let reached: () => void = () => undefined;
    let letGo: () => void = () => undefined;
    const isReached = new Promise<void>((resolve) => (reached = resolve));
    const isFree = new Promise<void>((resolve) => (letGo = resolve));
    const changeHost = (host: Host): Host => ({
      ...host,
      async listFiles(folder) {
        reached();
        await isFree;
        return host.listFiles(folder);
      },
    });
    return withEditor({ changeHost }, async ({ open, change, pull, codes, connection }) => {
      await open(A, profile('a'));
      const source = new CancellationTokenSource();
      const params = { textDocument: { uri: A } };
      const old = pull(A);
      const dropped = connection.sendRequest(DocumentDiagnosticRequest.type, params, source.token);
      await isReached;
      source.cancel();
      await change(A, profile('a', 'shelf: 1\n'));
      // The answer to a later request says that the server has read all that.
      await connection.sendRequest(HoverRequest.type, {
        textDocument: { uri: 'file:///elsewhere/x.ctpat.yaml' },
        position: { line: 0, character: 0 },
      });
      letGo();
      await assert.rejects(old, { code: LSPErrorCodes.ServerCancelled });
      await assert.rejects(dropped, ResponseError);
      assert.deepEqual(await codes(A), ['schema/unknown-key']);
    });
  });

  it('that fails is an error and a red status, and the next one can succeed', () => {
    let isBroken = false;
    const changeHost = (host: Host): Host => ({
      ...host,
      listFiles: (folder) =>
        isBroken ? Promise.reject(new Error('alarm code 4711')) : host.listFiles(folder),
    });
    return withEditor({ changeHost }, async ({ open, pull, codes, statuses, tell }) => {
      await open(A, profile('a', 'shelf: 1\n'));
      assert.deepEqual(await codes(A), ['schema/unknown-key']);
      isBroken = true;
      await tell(B, FileChangeType.Created);
      const error: unknown = await pull(A).then(
        () => assert.fail('an answer that looks clean'),
        (reason: unknown) => reason,
      );
      assert.ok(error instanceof ResponseError);
      assert.equal(error.code, ErrorCodes.InternalError);
      assert.doesNotMatch(error.message, /4711/);
      const { state, findings, uri } = statuses.at(-1) ?? assert.fail();
      assert.deepEqual({ state, findings, uri }, { state: 'failed', findings: 1, uri: A });
      isBroken = false;
      assert.deepEqual(await codes(A), ['schema/unknown-key']);
      assert.equal(statuses.at(-1)?.state, 'ready');
    });
  });

  it('tells how it goes', () =>
    withEditor({}, async ({ open, pull, states }) => {
      await open(A, profile('a', 'shelf: 1\n'));
      await pull(A);
      assert.deepEqual(states(), ['linting', 'ready']);
    }));

  it('sees what has changed on disk, where the client does not watch files', () =>
    withEditor({ capabilities: { textDocument: { diagnostic: {} } } }, async ({ open, codes, disk }) => {
      await open(A, profile('a', 'extends: b.ctpat.yaml\n'));
      assert.ok((await codes(A)).includes('extends/missing-base'), String(await codes(A)));
      disk.set(B, profile('b'));
      assert.ok(!(await codes(A)).includes('extends/missing-base'));
      disk.delete(B);
      assert.ok((await codes(A)).includes('extends/missing-base'));
    }));
});

describe('diagnostics of the workspace', () => {
  const files = { [A]: profile('a', 'shelf: 1\n'), [B]: profile('b') };

  it('are of all documents, open or not', () =>
    withEditor({ files }, async ({ pullWorkspace }) => {
      const { codes } = await pullWorkspace();
      assert.deepEqual(codes, { [A]: ['schema/unknown-key'], [B]: [] });
    }));

  it('wait for a change, and then tell only what is new', () =>
    withEditor({ files }, async ({ pullWorkspace, disk, tell }) => {
      const { known } = await pullWorkspace();
      const waiting = pullWorkspace(known);
      disk.set(B, profile('b', 'shelf: 1\n'));
      await tell(B, FileChangeType.Changed);
      const { codes, known: later } = await waiting;
      assert.deepEqual(codes, { [B]: ['schema/unknown-key'] });
      const last = pullWorkspace(later);
      disk.delete(B);
      await tell(B, FileChangeType.Deleted);
      assert.deepEqual((await last).codes, { [B]: [] }, 'nothing is wrong in a file that is gone');
    }));

  it('come back when a document is closed that was open', () =>
    withEditor({ files }, async ({ pullWorkspace, open, change, close, pull, codes }) => {
      const { known } = await pullWorkspace();
      await open(A, profile('a', 'shelf: 1\n'));
      await change(A, profile('a'));
      assert.deepEqual(await codes(A), []);
      await close(A);
      // The editor asks once more for the closed document, and then takes what is said of the workspace.
      const closed = await pull(A);
      assert.ok(closed.kind === 'full');
      assert.deepEqual(
        closed.items.map(({ code }) => code),
        ['schema/unknown-key'],
      );
      const withoutA = new Map([...known].filter(([uri]) => uri !== A));
      assert.deepEqual((await pullWorkspace(withoutA)).codes, { [A]: ['schema/unknown-key'] });
    }));

  it('end when nobody waits for them', () =>
    withEditor({ files }, async ({ connection, pullWorkspace }) => {
      const { known } = await pullWorkspace();
      const source = new CancellationTokenSource();
      const waiting = connection.sendRequest(
        WorkspaceDiagnosticRequest.type,
        { previousResultIds: [...known].map(([uri, value]) => ({ uri, value })) },
        source.token,
      );
      source.cancel();
      await assert.rejects(waiting, { code: LSPErrorCodes.RequestCancelled });
    }));

  it('by our own command give their progress in the user’s language', () =>
    withEditor({ files, locale: 'es' }, async ({ connection }) => {
      const words: string[] = [];
      const token = 'progress';
      connection.onProgress(WorkDoneProgress.type, token, (value) => {
        if (value.kind === 'begin') words.push(value.title);
        if (value.kind === 'report') words.push(value.message ?? '');
      });
      const result = await connection.sendRequest<LintWorkspaceResult>(LintWorkspaceRequest.method, {
        workDoneToken: token,
      });
      assert.equal(result.count, 1);
      assert.deepEqual(words, ['Revisando documentos CTPAT', '1 de 2 documentos', '2 de 2 documentos']);
    }));
});
