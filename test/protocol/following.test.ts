import assert from 'node:assert/strict';
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type ClientCapabilities,
  type Diagnostic,
} from 'vscode-languageserver/node';
import { withClient, type TestClient } from './client.ts';
import { withFolder, type WorkspaceFolder } from './workspace-folder.ts';

const PROFILE =
  'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\nsections:\n  sealSecurity:\n    "6.6":\n      status: implemented\n      procedures: ["seal-control#records"]\n';
const SEALS =
  '---\napiVersion: ctpat/v1\nkind: Procedure\nid: seal-control\nstatus: approved\n---\n# Records\n';

const references = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.flatMap(({ code }) => (String(code).startsWith('reference/unknown') ? [String(code)] : []));

const run = (
  capabilities: ClientCapabilities,
  test: (client: TestClient, folder: WorkspaceFolder) => Promise<void>,
) =>
  withFolder(new Map([['procedures/seals.md', new TextEncoder().encode(SEALS)]]), (folder) =>
    withClient(
      { transport: 'ipc', capabilities, folder: folder.uri, settings: { today: '2026-11-24' } },
      (client) => test(client, folder),
    ),
  );

describe('findings follow other files', function () {
  this.timeout(30_000);

  it('while another document is typed in, when findings are pushed', () =>
    run({}, async (client, folder) => {
      const profile = folder.uriOf('base.ctpat.yaml');
      const seals = folder.uriOf('procedures/seals.md');
      client.open(profile, PROFILE);
      assert.deepEqual(references(await client.pushed(profile, 1)), []);
      client.open(seals, SEALS, 'markdown');
      const wanted = (rules: readonly string[]) =>
        client.pushedWhen(profile, (all) => references(all).join() === rules.join());
      client.change(seals, SEALS.replace('# Records', '# Lists'));
      await wanted(['reference/unknown-heading']);
      client.change(seals, SEALS.replace('id: seal-control', 'id: seals'));
      await wanted(['reference/unknown-procedure']);
      // What was typed is not saved, so the file on disk counts again.
      client.close(seals);
      await wanted([]);
    }));

  it('when they are asked for: edits, deletions, and files that come back under another name', () =>
    run({ textDocument: { diagnostic: {} } }, async (client, folder) => {
      const profile = folder.uriOf('base.ctpat.yaml');
      const seals = folder.uriOf('procedures/seals.md');
      const tell = (path: string, type: FileChangeType) =>
        client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
          changes: [{ uri: folder.uriOf(path), type }],
        });
      client.open(profile, PROFILE);
      assert.deepEqual(references(await client.pull(profile)), []);
      client.open(seals, SEALS, 'markdown');
      client.change(seals, SEALS.replace('# Records', '# Lists'));
      assert.deepEqual(references(await client.pull(profile)), ['reference/unknown-heading']);
      client.close(seals);
      assert.deepEqual(references(await client.pull(profile)), []);
      await folder.remove('procedures');
      await tell('procedures', FileChangeType.Deleted);
      assert.deepEqual(references(await client.pull(profile)), ['reference/unknown-procedure']);
      await folder.write('manual/seals.md', SEALS);
      await tell('manual', FileChangeType.Created);
      assert.deepEqual(references(await client.pull(profile)), []);
    }));
});
