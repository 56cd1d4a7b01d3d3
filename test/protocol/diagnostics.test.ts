import assert from 'node:assert/strict';
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type ClientCapabilities,
  type Diagnostic,
} from 'vscode-languageserver/node';
import { withClient, type TestClient } from './client.ts';
import { withFolder, type WorkspaceFolder } from './workspace-folder.ts';

const GOOD = 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\nsections: {}\n';
const BAD = GOOD.replace('sections:', 'setcions:');
const FOREIGN = 'apiVersion: v1\nkind: Service\nsetcions: {}\n';

const PULLS: ClientCapabilities = { textDocument: { diagnostic: { dynamicRegistration: true } } };

function unknownKeys(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ code }) => code === 'schema/unknown-key');
}

for (const transport of ['stdio', 'ipc'] as const) {
  describe(`language server over ${transport}`, function () {
    this.timeout(30_000);

    const run = (
      capabilities: ClientCapabilities,
      test: (client: TestClient, folder: WorkspaceFolder) => Promise<void>,
    ): Promise<void> =>
      withFolder(new Map(), (folder) =>
        withClient(
          { transport, capabilities, folder: folder.uri, settings: { today: '2026-11-24', locale: 'en' } },
          (client) => test(client, folder),
        ),
      );

    it('says who it is', () =>
      run({}, async ({ answer }) => {
        assert.equal(answer.serverInfo?.name, 'ctpat');
        assert.match(answer.serverInfo.version ?? '', /^\d+\.\d+\.\d+/);
        assert.equal(answer.capabilities.diagnosticProvider, undefined, 'this client cannot pull');
        return Promise.resolve();
      }));

    it('pushes findings with the version, and takes them back when they are mended', () =>
      run({}, async (client, folder) => {
        const uri = folder.uriOf('base.ctpat.yaml');
        client.open(uri, BAD);
        const [finding, ...more] = unknownKeys(await client.pushed(uri, 1));
        assert.deepEqual(more, []);
        assert.equal(finding?.source, 'ctpat');
        assert.deepEqual(finding.range, {
          start: { line: 3, character: 0 },
          end: { line: 3, character: 8 },
        });
        const version = client.change(uri, GOOD);
        assert.deepEqual(unknownKeys(await client.pushed(uri, version)), []);
      }));

    it('answers a pull with the findings of the newest text', () =>
      run(PULLS, async (client, folder) => {
        const uri = folder.uriOf('base.ctpat.yaml');
        client.open(uri, GOOD);
        assert.deepEqual(unknownKeys(await client.pull(uri)), []);
        client.change(uri, BAD);
        assert.equal(unknownKeys(await client.pull(uri)).length, 1);
        assert.deepEqual(client.pushes(uri), [], 'who pulls is not pushed to');
      }));

    it('takes any language id, and goes by the name and the text', () =>
      run(PULLS, async (client, folder) => {
        const uri = folder.uriOf('base.ctpat.yaml');
        client.open(uri, BAD, 'plaintext');
        assert.equal(unknownKeys(await client.pull(uri)).length, 1);
      }));

    it('leaves foreign YAML and Markdown alone when it pushes', () =>
      run({}, async (client, folder) => {
        client.open(folder.uriOf('service.yaml'), FOREIGN, 'yaml');
        client.open(folder.uriOf('README.md'), '# Not ours\n', 'markdown');
        client.open(folder.uriOf('base.ctpat.yaml'), BAD);
        await client.pushed(folder.uriOf('base.ctpat.yaml'), 1);
        const pushes = ['service.yaml', 'README.md'].flatMap((name) => client.pushes(folder.uriOf(name)));
        assert.deepEqual(
          pushes.flatMap(({ diagnostics }) => diagnostics),
          [],
        );
      }));

    it('leaves foreign YAML and Markdown alone when it is asked', () =>
      run(PULLS, async (client, folder) => {
        client.open(folder.uriOf('service.yaml'), FOREIGN, 'yaml');
        client.open(folder.uriOf('README.md'), '# Not ours\n', 'markdown');
        assert.deepEqual(await client.pull(folder.uriOf('service.yaml')), []);
        assert.deepEqual(await client.pull(folder.uriOf('README.md')), []);
      }));

    it('sees a catalog file of any name come, and go with its folder', () =>
      run(PULLS, async (client, folder) => {
        const uri = folder.uriOf('ctpat.config.yaml');
        const missing = async () =>
          (await client.pull(uri)).filter(({ code }) => code === 'catalog/missing-file').length;
        const tell = (path: string, type: FileChangeType) =>
          client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
            changes: [{ uri: folder.uriOf(path), type }],
          });
        const text = 'root: true\ncatalog: [own/seals.yaml]\n';
        await folder.write('ctpat.config.yaml', text);
        client.open(uri, text);
        assert.equal(await missing(), 1);
        await folder.write('own/seals.yaml', 'criteria: []\n');
        await tell('own/seals.yaml', FileChangeType.Created);
        assert.equal(await missing(), 0);
        await folder.remove('own');
        await tell('own', FileChangeType.Deleted);
        assert.equal(await missing(), 1);
      }));

    it('clears what it pushed for a document that is closed', () =>
      run({}, async (client, folder) => {
        const uri = folder.uriOf('base.ctpat.yaml');
        client.open(uri, BAD);
        await client.pushed(uri, 1);
        client.close(uri);
        assert.deepEqual(await client.pushed(uri, undefined), []);
      }));

    it('survives requests that make no sense', () =>
      run(PULLS, async (client, folder) => {
        const uri = folder.uriOf('base.ctpat.yaml');
        client.open(uri, BAD);
        const { connection } = client;
        const nonsense = [
          {},
          { textDocument: null },
          { textDocument: { uri: 'not a uri' }, position: { line: -1, character: 1e9 } },
          { textDocument: { uri }, position: { line: 1e9, character: -5 } },
          { textDocument: { uri }, position: 'here', range: 7, context: [] },
        ];
        const methods = ['hover', 'completion', 'codeAction', 'documentSymbol', 'diagnostic'];
        const answers = methods.flatMap((method) =>
          nonsense.map((params) => connection.sendRequest(`textDocument/${method}`, params)),
        );
        const settled = await Promise.allSettled(answers);
        assert.equal(settled.length, methods.length * nonsense.length);
        await connection.sendNotification('textDocument/didChange', {
          textDocument: { uri: 'file:///none' },
        });
        await connection.sendNotification('workspace/didChangeConfiguration', { settings: 3 });
        assert.equal(unknownKeys(await client.pull(uri)).length, 1);
      }));
  });
}
