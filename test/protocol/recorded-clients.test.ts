import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  CodeActionRequest,
  CodeActionResolveRequest,
  CompletionRequest,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  ErrorCodes,
  FileChangeType,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  InsertTextMode,
  MarkupContent,
  PublishDiagnosticsNotification,
  ResponseError,
  ShutdownRequest,
  type ClientCapabilities,
  type CodeAction,
  type CompletionItem,
  type Diagnostic,
  type ProtocolConnection,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { StatusNotification } from '../../server/lsp/protocol.ts';
import { startInProcess } from './in-process.ts';

/** The capabilities that an editor sends, as it was recorded. */
interface RecordedClient {
  readonly client: string;
  readonly clientInfo?: { readonly name: string; readonly version?: string };
  readonly capabilities: ClientCapabilities;
}

const folder = join(import.meta.dirname, 'clients');
const recorded = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as RecordedClient);

const ROOT = 'file:///w';
/** A window with one folder. */
const ROOTS = { rootUri: null, workspaceFolders: [{ uri: ROOT, name: 'w' }] };
const URI = `${ROOT}/base.ctpat.yaml`;
const OTHER = `${ROOT}/other.ctpat.yaml`;
const HEAD = 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\nentity: importer\n';
const TEXT = `${HEAD}contacts: [{ id: cso, name: Ana }, { id: cso, name: Eva }]\nsetcions:\n  sealSecurity:\n    "6.6":\n      status: to-do\n`;
const EDITED = TEXT.replace('name: Ana', 'name: Eva');
const ADDING = `${HEAD}sections:\n  sealSecurity:\n    \n`;

/** What the server may ask a client for; an unknown request is refused by the connection itself. */
const REFUSED = ['client/registerCapability', 'workspace/configuration', 'workspace/diagnostic/refresh'];

/** An editor of this process that refuses whatever the server asks it for. */
function refusingClient(capabilities: ClientCapabilities) {
  const { connection, dispose } = startInProcess({ [OTHER]: HEAD.replace('base', 'other') });
  const asked: string[] = [];
  const told: string[] = [];
  const waiting = new Set<() => void>();
  const pushes: { readonly version?: number; readonly diagnostics: Diagnostic[] }[] = [];
  const wake = () => {
    for (const look of waiting) look();
  };
  for (const method of REFUSED) {
    connection.onRequest(method, () => {
      asked.push(method);
      wake();
      return new ResponseError(ErrorCodes.InvalidRequest, `This client refuses ${method}.`);
    });
  }
  connection.onNotification(StatusNotification.method, () => {
    told.push(StatusNotification.method);
  });
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    if (params.uri === URI) pushes.push(params);
    wake();
  });
  const until = (isThere: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      const look = () => {
        if (!isThere()) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
    });
  const pulls = capabilities.textDocument?.diagnostic !== undefined;
  return {
    connection,
    dispose,
    asked,
    told,
    until,
    open: (text: string) =>
      connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri: URI, languageId: 'yaml', version: 1, text },
      }),
    change: (text: string, version: number) =>
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri: URI, version },
        contentChanges: [{ text }],
      }),
    async diagnostics(version: number): Promise<readonly Diagnostic[]> {
      if (!pulls) {
        await until(() => pushes.some((push) => push.version === version));
        return pushes.findLast((push) => push.version === version)?.diagnostics ?? [];
      }
      const report = await connection.sendRequest(DocumentDiagnosticRequest.type, {
        textDocument: { uri: URI },
      });
      assert.equal(report.kind, 'full');
      return report.items;
    },
  };
}

const place = (text: string, wanted: string) =>
  TextDocument.create('', '', 0, text).positionAt(text.indexOf(wanted) + wanted.length);

/** The text after a proposal is accepted as this editor does it. */
function accepted(text: string, { textEdit, insertTextFormat, insertTextMode }: CompletionItem): string {
  assert.ok(textEdit && 'range' in textEdit);
  const document = TextDocument.create('', '', 0, text);
  const line = document.getText({ ...textEdit.range, start: { ...textEdit.range.start, character: 0 } });
  const isAdjusted = insertTextMode === InsertTextMode.adjustIndentation;
  const white = (isAdjusted && /^\s*/.exec(line)?.[0]) || '';
  const plain =
    insertTextFormat === 2
      ? textEdit.newText
          .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
          .replace(/\$\{\d+:([^}]*)\}/g, '$1')
          .replace(/\$\d+/g, '')
      : textEdit.newText;
  const newText = plain.replace(/\n/g, `\n${white}`);
  return TextDocument.applyEdits(document, [{ range: textEdit.range, newText }]);
}

function applied(text: string, edit: WorkspaceEdit | undefined): string {
  const [change] = edit?.documentChanges ?? [];
  const edits =
    change && 'edits' in change
      ? change.edits.filter((each) => 'newText' in each)
      : Object.values(edit?.changes ?? {}).flat();
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), edits);
}

async function fixUnknownKey(
  connection: ProtocolConnection,
  capabilities: ClientCapabilities,
  diagnostic: Diagnostic,
): Promise<string> {
  const actions = await connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri: URI },
    range: diagnostic.range,
    context: { diagnostics: [diagnostic] },
  });
  const found = (actions ?? []).find((each): each is CodeAction => /sections/.test(each.title));
  assert.ok(found, 'a fix is offered');
  const resolves =
    capabilities.textDocument?.codeAction?.dataSupport === true &&
    capabilities.textDocument.codeAction.resolveSupport?.properties.includes('edit') === true;
  assert.equal(
    found.edit === undefined,
    resolves,
    'the edit is made when it is asked for, where that is possible',
  );
  const action = resolves ? await connection.sendRequest(CodeActionResolveRequest.type, found) : found;
  return applied(EDITED, action.edit);
}

describe('clients as they are', function () {
  this.timeout(30_000);

  it('are recorded', () => {
    assert.ok(recorded.length >= 9);
  });

  for (const { client: name, clientInfo, capabilities } of recorded) {
    it(`${name} is served, also where it refuses everything`, async () => {
      const client = refusingClient(capabilities);
      const { connection } = client;
      try {
        connection.listen();
        const { capabilities: offered } = await connection.sendRequest(InitializeRequest.type, {
          processId: null,
          ...ROOTS,
          capabilities,
          ...(clientInfo === undefined ? {} : { clientInfo }),
          initializationOptions: { today: '2026-11-24' },
        });
        await connection.sendNotification(InitializedNotification.type, {});
        const { textDocument, workspace } = capabilities;
        assert.equal(offered.diagnosticProvider !== undefined, textDocument?.diagnostic !== undefined);

        await client.open(TEXT);
        await client.diagnostics(1);
        await client.change(EDITED, 2);
        const diagnostics = await client.diagnostics(2);
        const unknown = diagnostics.find(({ code }) => code === 'schema/unknown-key');
        assert.ok(unknown, 'the unknown key is found');
        const showsRelated =
          textDocument?.publishDiagnostics?.relatedInformation === true ||
          textDocument?.diagnostic?.relatedInformation === true;
        assert.equal(
          diagnostics.some(({ relatedInformation }) => relatedInformation !== undefined),
          showsRelated,
          'other places are shown to who shows them',
        );

        const hover = await connection.sendRequest(HoverRequest.type, {
          textDocument: { uri: URI },
          position: { line: 3, character: 1 },
        });
        assert.ok(MarkupContent.is(hover?.contents));
        assert.ok(textDocument?.hover?.contentFormat?.includes(hover.contents.kind));

        const [symbol] =
          (await connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: URI } })) ?? [];
        assert.ok(symbol);
        const isTree = textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true;
        assert.equal('selectionRange' in symbol, isTree);

        const fixed = await fixUnknownKey(connection, capabilities, unknown);
        assert.equal(fixed, EDITED.replace('setcions', 'sections'));
        await client.change(fixed, 3);
        assert.ok((await client.diagnostics(3)).every(({ code }) => code !== 'schema/unknown-key'));

        await client.change(ADDING, 4);
        const answer = await connection.sendRequest(CompletionRequest.type, {
          textDocument: { uri: URI },
          position: place(ADDING, 'sealSecurity:\n    '),
        });
        const items = Array.isArray(answer) ? answer : (answer?.items ?? []);
        const item = items.find(({ label }) => label.startsWith('6.6'));
        assert.ok(item, 'a criterion is proposed');
        assert.equal(
          item.insertTextMode !== undefined,
          textDocument?.completion?.completionItem?.insertTextModeSupport !== undefined,
        );
        assert.match(
          accepted(ADDING, item),
          /\n {4}"6\.6":\n {6}status:/,
          'its lines stand below each other',
        );

        await connection.sendNotification(DidChangeWatchedFilesNotification.type, {
          changes: [{ uri: OTHER, type: FileChangeType.Changed }],
        });
        if (workspace?.diagnostics?.refreshSupport === true)
          await client.until(() => client.asked.includes('workspace/diagnostic/refresh'));
        assert.equal(
          client.asked.includes('client/registerCapability'),
          workspace?.didChangeConfiguration?.dynamicRegistration === true ||
            workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
          'only who registers is asked to register',
        );

        // After all these refusals it lives, and ends in good order.
        await client.change(TEXT, 5);
        assert.ok((await client.diagnostics(5)).some(({ code }) => code === 'schema/unknown-key'));
        assert.ok(!client.told.includes(StatusNotification.method), 'nobody asked for our own message');
        await connection.sendRequest(ShutdownRequest.type);
      } finally {
        client.dispose();
      }
    });
  }
});
