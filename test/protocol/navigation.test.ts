import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  LSPErrorCodes,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  ResponseError,
  TextDocumentEdit,
  WillRenameFilesRequest,
  WorkspaceSymbolRequest,
  type ClientCapabilities,
  type LocationLink,
  type Position,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { withClient, type TestClient } from './client.ts';
import { withFolder, type WorkspaceFolder } from './workspace-folder.ts';

const CAPABILITIES: ClientCapabilities = {
  textDocument: {
    diagnostic: {},
    definition: { linkSupport: true },
    rename: { prepareSupport: true },
  },
  workspace: {
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true },
    fileOperations: { willRename: true },
  },
};

const PROFILE =
  'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\nsections:\n  sealSecurity:\n    "6.6":\n      status: implemented\n      performedBy: dragon\n      procedures: ["seal-control#records"]\n      evidence: [evidence/log.pdf]\n';
const SEALS =
  '---\r\napiVersion: ctpat/v1\r\nkind: Procedure\r\nid: seal-control\r\ntitle: Seals\r\ncriteria: ["6.6"]\r\n---\r\n# Seals\r\n## Records\r\nIn [the log](../evidence/log.pdf).\r\n';
const PARTNERS =
  '\uFEFFapiVersion: ctpat/v1\nkind: PartnerRegister\nid: partners\npartners: [{ id: dragon, legalName: Dragon }, { id: tiger, subcontractorOf: dragon }]\n';
const FILES = new Map(
  Object.entries({
    'acme/ctpat.config.yaml': 'root: true\n',
    'acme/base.ctpat.yaml': PROFILE,
    'acme/procedures/seals.md': SEALS,
    'acme/partners.ctpat.yaml': PARTNERS,
    'acme/evidence/log.pdf': 'x',
    'other/ctpat.config.yaml': 'root: true\n',
    'other/base.ctpat.yaml': PROFILE,
    'other/partners.ctpat.yaml': PARTNERS,
  }).map(([path, text]) => [path, new TextEncoder().encode(text)]),
);

type Test = (client: TestClient, folder: WorkspaceFolder) => Promise<void>;

const run = (test: Test, capabilities = CAPABILITIES) =>
  withFolder(FILES, (folder) =>
    withClient(
      {
        transport: 'ipc',
        capabilities,
        folder: folder.uriOf('acme'),
        moreFolders: [folder.uriOf('other')],
        settings: { today: '2026-11-24', locale: 'en' },
      },
      (client) => test(client, folder),
    ),
  );

/** The position of a text in another. */
function at(text: string, wanted: string): Position {
  const offset = text.indexOf(wanted);
  assert.ok(offset >= 0, wanted);
  return TextDocument.create('', '', 0, text).positionAt(offset);
}

/** Texts after an edit of the workspace, by path in the folder; the versions that it was made for. */
function applied(edit: WorkspaceEdit | null, folder: WorkspaceFolder) {
  const texts: Record<string, string> = {};
  const versions: Record<string, number | null> = {};
  for (const change of edit?.documentChanges ?? []) {
    assert.ok(TextDocumentEdit.is(change));
    const { uri, version } = change.textDocument;
    const path = uri.slice(folder.uri.length + 1);
    const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(FILES.get(path));
    const edits = change.edits.filter((each) => 'newText' in each);
    texts[path] = TextDocument.applyEdits(TextDocument.create(uri, '', 0, before), edits);
    versions[path] = version;
  }
  return { texts, versions };
}

describe('navigation of the built server', function () {
  this.timeout(30_000);

  it('is announced, with any file that may be renamed', () =>
    run(({ answer: { capabilities } }) => {
      assert.deepEqual(capabilities.renameProvider, { prepareProvider: true });
      for (const name of [
        'definition',
        'references',
        'documentHighlight',
        'workspaceSymbol',
        'callHierarchy',
      ] as const)
        assert.equal(capabilities[`${name}Provider`], true, name);
      const filters = capabilities.workspace?.fileOperations?.willRename?.filters ?? [];
      assert.deepEqual(
        filters.map(({ pattern }) => [pattern.glob, pattern.matches]),
        [
          ['**/*', 'file'],
          ['**/*', 'folder'],
        ],
      );
      return Promise.resolve();
    }));

  it('goes from an answer to a heading, a partner and evidence, and back to all references', () =>
    run(async ({ connection, open }, folder) => {
      const uri = folder.uriOf('acme/base.ctpat.yaml');
      open(uri, PROFILE);
      const goTo = async (wanted: string) => {
        const params = { textDocument: { uri }, position: at(PROFILE, wanted) };
        const links = (await connection.sendRequest(DefinitionRequest.type, params)) as LocationLink[];
        return links.map(({ targetUri, targetSelectionRange: { start } }) => [
          targetUri.slice(folder.uri.length + 1),
          start.line,
        ]);
      };
      assert.deepEqual(await goTo('records"'), [['acme/procedures/seals.md', 8]]);
      assert.deepEqual(await goTo('dragon'), [['acme/partners.ctpat.yaml', 3]]);
      assert.deepEqual(await goTo('evidence/log'), [['acme/evidence/log.pdf', 0]]);
      const found = await connection.sendRequest(ReferencesRequest.type, {
        textDocument: { uri },
        position: at(PROFILE, '6.6'),
        context: { includeDeclaration: true },
      });
      assert.deepEqual(
        found?.map((each) => each.uri.slice(folder.uri.length + 1)),
        ['acme/base.ctpat.yaml', 'acme/procedures/seals.md'],
      );
      const marked = await connection.sendRequest(DocumentHighlightRequest.type, {
        textDocument: { uri },
        position: at(PROFILE, 'evidence/log'),
      });
      assert.equal(marked?.length, 1);
    }));

  it('gives places alone to a client that knows no links', () =>
    run(
      async ({ connection, open, answer }, folder) => {
        assert.equal(answer.capabilities.renameProvider, true);
        const uri = folder.uriOf('acme/base.ctpat.yaml');
        open(uri, PROFILE);
        const params = { textDocument: { uri }, position: at(PROFILE, 'dragon') };
        const [place] = (await connection.sendRequest(DefinitionRequest.type, params)) as { uri: string }[];
        assert.equal(place?.uri, folder.uriOf('acme/partners.ctpat.yaml'));
        const edit = await connection.sendRequest(RenameRequest.type, { ...params, newName: 'wolf' });
        assert.equal(edit?.documentChanges, undefined);
        assert.deepEqual(Object.keys(edit?.changes ?? {}).toSorted(), [
          uri,
          folder.uriOf('acme/partners.ctpat.yaml'),
        ]);
      },
      { textDocument: {} },
    ));

  it('renames a partner over open and closed files of its project, after a byte order mark', () =>
    run(async ({ connection, open, change }, folder) => {
      const uri = folder.uriOf('acme/base.ctpat.yaml');
      open(uri, `# old\n${PROFILE}`);
      change(uri, PROFILE);
      const params = { textDocument: { uri }, position: at(PROFILE, 'dragon') };
      const prepared = await connection.sendRequest(PrepareRenameRequest.type, params);
      assert.ok(prepared && 'placeholder' in prepared);
      assert.equal(prepared.placeholder, 'dragon');
      const edit = await connection.sendRequest(RenameRequest.type, { ...params, newName: 'wolf' });
      assert.deepEqual(applied(edit, folder), {
        texts: {
          'acme/partners.ctpat.yaml': PARTNERS.replaceAll('dragon', 'wolf'),
          'acme/base.ctpat.yaml': PROFILE.replace('dragon', 'wolf'),
        },
        versions: { 'acme/partners.ctpat.yaml': null, 'acme/base.ctpat.yaml': 2 },
      });
    }));

  it('renames a procedure and a heading under Windows line ends', () =>
    run(async ({ connection, open }, folder) => {
      const uri = folder.uriOf('acme/procedures/seals.md');
      open(uri, SEALS, 'markdown');
      const rename = async (wanted: string, newName: string) => {
        const params = { textDocument: { uri }, position: at(SEALS, wanted), newName };
        return applied(await connection.sendRequest(RenameRequest.type, params), folder).texts;
      };
      assert.deepEqual(await rename('seal-control', 'seals'), {
        'acme/procedures/seals.md': SEALS.replace(
          'id: seal-control\r\n',
          'id: seals\r\nformerIds: [seal-control]\r\n',
        ),
        'acme/base.ctpat.yaml': PROFILE.replace('seal-control', 'seals'),
      });
      assert.deepEqual(await rename('Records', 'Logs and forms'), {
        'acme/procedures/seals.md': SEALS.replace('Records', 'Logs and forms'),
        'acme/base.ctpat.yaml': PROFILE.replace('#records', '#logs-and-forms'),
      });
    }));

  it('refuses with a sentence what cannot be renamed', () =>
    run(async ({ connection, open }, folder) => {
      const uri = folder.uriOf('acme/base.ctpat.yaml');
      open(uri, PROFILE);
      const refused = async (request: Promise<unknown>) => {
        const error: unknown = await request.then(
          () => undefined,
          (reason: unknown) => reason,
        );
        assert.ok(error instanceof ResponseError);
        assert.equal(error.code, LSPErrorCodes.RequestFailed);
        return error.message;
      };
      const params = (wanted: string) => ({ textDocument: { uri }, position: at(PROFILE, wanted) });
      assert.match(
        await refused(connection.sendRequest(PrepareRenameRequest.type, params('6.6'))),
        /number of a criterion/,
      );
      const rename = (newName: string) =>
        connection.sendRequest(RenameRequest.type, { ...params('dragon'), newName });
      assert.match(await refused(rename('tiger')), /already taken in partners\.ctpat\.yaml/);
      assert.match(await refused(rename('El Dragón')), /cannot be an id/);
    }));

  it('lets paths follow files and folders that are renamed', () =>
    run(async ({ connection }, folder) => {
      const move = async (from: string, to: string) => {
        const files = [{ oldUri: folder.uriOf(from), newUri: folder.uriOf(to) }];
        return applied(await connection.sendRequest(WillRenameFilesRequest.type, { files }), folder).texts;
      };
      assert.deepEqual(await move('acme/evidence', 'acme/proof'), {
        'acme/base.ctpat.yaml': PROFILE.replace('evidence/log', 'proof/log'),
        'acme/procedures/seals.md': SEALS.replace('evidence/log', 'proof/log'),
      });
      assert.deepEqual(await move('acme/procedures/seals.md', 'acme/seals.md'), {
        'acme/procedures/seals.md': SEALS.replace('../evidence', 'evidence'),
      });
      assert.deepEqual(await move('acme', 'renamed'), {});
    }));

  it('links, finds names in all folders, and shows the chain from criterion to evidence', () =>
    run(async ({ connection, open }, folder) => {
      const uri = folder.uriOf('acme/base.ctpat.yaml');
      open(uri, PROFILE);
      const links = await connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri } });
      assert.deepEqual(
        links?.map(({ target }) => target?.slice(folder.uri.length + 1)),
        ['acme/evidence/log.pdf', 'acme/procedures/seals.md#L9'],
      );
      const symbols = await connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'dragon' });
      assert.deepEqual(
        symbols?.map(({ location }) => location.uri.slice(folder.uri.length + 1)),
        ['acme/partners.ctpat.yaml', 'other/partners.ctpat.yaml'],
      );
      const [answer] =
        (await connection.sendRequest(CallHierarchyPrepareRequest.type, {
          textDocument: { uri },
          position: at(PROFILE, '6.6'),
        })) ?? [];
      assert.ok(answer);
      const calls = await connection.sendRequest(CallHierarchyOutgoingCallsRequest.type, { item: answer });
      assert.deepEqual(
        calls?.map(({ to }) => to.name),
        ['seal-control Seals', 'log.pdf'],
      );
      const evidence = calls[1]?.to;
      assert.ok(evidence);
      const callers = await connection.sendRequest(CallHierarchyIncomingCallsRequest.type, {
        item: evidence,
      });
      assert.deepEqual(
        callers?.map(({ from }) => from.name),
        [answer.name, 'seal-control Seals'],
      );
    }));

  it('answers nonsense with nothing', () =>
    run(async ({ connection, open, hover }, folder) => {
      const uri = folder.uriOf('acme/base.ctpat.yaml');
      open(uri, PROFILE);
      const params = [
        {},
        { textDocument: { uri } },
        { textDocument: { uri: 7 }, position: { line: 1e9, character: -1 } },
      ];
      const methods = [
        'definition',
        'references',
        'documentHighlight',
        'prepareRename',
        'rename',
        'documentLink',
      ];
      const others = ['workspace/symbol', 'workspace/willRenameFiles', 'callHierarchy/incomingCalls'];
      const all = [...methods.map((method) => `textDocument/${method}`), ...others];
      await Promise.allSettled(
        all.flatMap((method) => params.map((each) => connection.sendRequest(method, each))),
      );
      assert.ok(await hover(uri, at(PROFILE, '6.6')), 'the server goes on');
    }));
});
