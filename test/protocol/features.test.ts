import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction } from 'vscode-languageserver/node';
import { withClient, type TestClient } from './client.ts';
import { cursor } from './cursor.ts';
import { withFolder } from './workspace-folder.ts';

const HEADER = 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\nentity: importer\n';
const CAPABILITIES = {
  textDocument: {
    diagnostic: {},
    hover: { contentFormat: ['markdown' as const] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
  },
};

/** Opens a text with a cursor as a document, and asks for something there. */
function at(
  marked: string,
  test: (client: TestClient, uri: string, place: ReturnType<typeof cursor>) => Promise<void>,
): Promise<void> {
  const place = cursor(marked);
  return withFolder(new Map(), (folder) =>
    withClient(
      {
        transport: 'ipc',
        capabilities: CAPABILITIES,
        folder: folder.uri,
        settings: { today: '2026-11-24', locale: 'en' },
      },
      async (client) => {
        const uri = folder.uriOf('base.ctpat.yaml');
        client.open(uri, place.text);
        await test(client, uri, place);
      },
    ),
  );
}

describe('language features of the built server', function () {
  this.timeout(30_000);

  it('explains a criterion on hover', () =>
    at(
      `${HEADER}sections:\n  sealSecurity:\n    "6‸.6":\n      status: to-do\n`,
      async (client, uri, { position }) => {
        const hover = await client.hover(uri, position);
        assert.match(JSON.stringify(hover?.contents), /6\.6.*must/is);
      },
    ));

  it('completes a status', () =>
    at(
      `${HEADER}sections:\n  sealSecurity:\n    "6.6":\n      status: ‸\n`,
      async (client, uri, { position }) => {
        const labels = (await client.completion(uri, position)).map(({ label }) => label);
        for (const status of ['implemented', 'planned', 'to-do']) assert.ok(labels.includes(status), status);
      },
    ));

  it('offers a fix for a misspelled value, which mends it', () =>
    at(
      `${HEADER}sections:\n  sealSecurity:\n    "6.6":\n      status: to‸-dp\n`,
      async (client, uri, { text, position }) => {
        const diagnostics = (await client.pull(uri)).filter(({ code }) => code === 'schema/unknown-value');
        assert.equal(diagnostics.length, 1);
        const actions = await client.codeActions(uri, { start: position, end: position }, diagnostics);
        const fix = actions.find(
          (action): action is CodeAction => 'edit' in action && action.isPreferred === true,
        );
        const edits = fix?.edit?.changes?.[uri];
        assert.ok(edits, 'one fix is preferred, and it edits this document');
        const document = TextDocument.create(uri, 'ctpat-yaml', 1, text);
        client.change(uri, TextDocument.applyEdits(document, edits));
        const left = (await client.pull(uri)).filter(({ code }) => code === 'schema/unknown-value');
        assert.deepEqual(left, []);
      },
    ));

  it('lists sections and answers as symbols', () =>
    at(`${HEADER}sections:\n  sealSecurity:\n    "6.6":\n      status: to-do‸\n`, async (client, uri) => {
      const symbols = JSON.stringify(await client.symbols(uri));
      assert.match(symbols, /6\.6/);
    }));
});
