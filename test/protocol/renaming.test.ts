import assert from 'node:assert/strict';
import {
  LSPErrorCodes,
  PrepareRenameRequest,
  RenameRequest,
  ResponseError,
  WillRenameFilesRequest,
} from 'vscode-languageserver/node';
import { applied, at, PARTNERS, PROFILE, run, SEALS } from './company.ts';

describe('renaming by the built server', function () {
  this.timeout(30_000);

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
});
