/** A company of few documents that refer to each other, and another one beside it. */
import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  TextDocumentEdit,
  type ClientCapabilities,
  type Position,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { withClient, type TestClient } from './client.ts';
import { withFolder, type WorkspaceFolder } from './workspace-folder.ts';

/** What an editor can that takes everything. */
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

export const PROFILE =
  'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\nsections:\n  sealSecurity:\n    "6.6":\n      status: implemented\n      performedBy: dragon\n      procedures: ["seal-control#records"]\n      evidence: [evidence/log.pdf]\n';
export const SEALS =
  '---\r\napiVersion: ctpat/v1\r\nkind: Procedure\r\nid: seal-control\r\ntitle: Seals\r\ncriteria: ["6.6"]\r\n---\r\n# Seals\r\n## Records\r\nIn [the log](../evidence/log.pdf).\r\n';
export const PARTNERS =
  '\uFEFFapiVersion: ctpat/v1\nkind: PartnerRegister\nid: partners\npartners: [{ id: dragon, legalName: Dragon }, { id: tiger, subcontractorOf: dragon }]\n';
const FILES: ReadonlyMap<string, Uint8Array> = new Map(
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

/** Runs a test with a company in one folder of the window and another in a second one. */
export const run = (test: Test, capabilities = CAPABILITIES) =>
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
export function at(text: string, wanted: string): Position {
  const offset = text.indexOf(wanted);
  assert.ok(offset >= 0, wanted);
  return TextDocument.create('', '', 0, text).positionAt(offset);
}

/** Texts after an edit of the workspace, by path in the folder; the versions that it was made for. */
export function applied(edit: WorkspaceEdit | null, folder: WorkspaceFolder) {
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
