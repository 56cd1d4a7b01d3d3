import assert from 'node:assert/strict';
import {
  commands,
  type LocationLink,
  type Position,
  type TextDocument,
  type Uri,
  workspace,
  WorkspaceEdit,
} from 'vscode';
import { findings, findingsWhen, nextEvent, ruleOf } from './waiting.ts';
import { closeAll, extensionApi, fixture, rangeOf, saveDocuments, show } from './workspace.ts';

const BASE = 'company/base.ctpat.yaml';
const SEALS = 'company/procedures/dock-seals.md';

/** Where the definition of what stands at a text is. */
async function definitionOf(document: TextDocument, text: string): Promise<LocationLink> {
  const links = await commands.executeCommand<LocationLink[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    inside(document, text),
  );
  const [link, another] = links;
  assert.ok(link && !another, `one definition of ${text}, not ${links.length}`);
  return link;
}

function inside(document: TextDocument, text: string): Position {
  return rangeOf(document, text).start.translate(0, 1);
}

/** Opens a fixture and waits until the server has looked at it. */
async function showLinted(path: string): Promise<TextDocument> {
  const { onDidLint } = await extensionApi();
  const linted = nextEvent(
    onDidLint,
    ({ uri, state }) => state === 'ready' && decodeURIComponent(uri).endsWith(path),
    `${path} is linted`,
  );
  const { document } = await show(path);
  await linted;
  return document;
}

async function textOf(uri: Uri): Promise<string> {
  return (await workspace.openTextDocument(uri)).getText();
}

/** The rules about references that report on a document. */
function referenceRules(uri: Uri): string[] {
  return findings(uri)
    .map(ruleOf)
    .filter((rule) => rule.startsWith('reference/'));
}

describe('Between documents', () => {
  afterEach(closeAll);

  it('goes from an answer to the heading of a procedure', async () => {
    const { document } = await show(BASE);
    const link = await definitionOf(document, 'records"]');
    assert.equal(link.targetUri.toString(), fixture(SEALS).toString());
    const target = await workspace.openTextDocument(link.targetUri);
    assert.equal(target.getText(link.targetSelectionRange ?? link.targetRange), 'Records');
  });

  it('shows how the findings of a profile follow a procedure that is edited', async () => {
    const profile = await showLinted(BASE);
    assert.deepEqual(referenceRules(profile.uri), []);

    const editor = await show(SEALS);
    const heading = rangeOf(editor.document, '## Records');
    await editor.edit((edit) => {
      edit.replace(heading, '## Lists');
    });
    await findingsWhen(
      profile.uri,
      (all) => all.some((each) => ruleOf(each) === 'reference/unknown-heading'),
      'the heading is missed',
    );
    await commands.executeCommand('undo');
    await findingsWhen(
      profile.uri,
      () => referenceRules(profile.uri).length === 0,
      'the heading is there again',
    );
  });

  it('renames a partner over all files', async () => {
    const { document } = await show(BASE);
    const edit = await commands.executeCommand<WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      inside(document, 'dragon'),
      'wolf',
    );
    assert.equal(edit.size, 2);
    assert.ok(await workspace.applyEdit(edit));
    assert.match(document.getText(), /performedBy: wolf\n/);
    const partners = await textOf(fixture('company/partners.ctpat.yaml'));
    assert.match(partners, /id: wolf, legalName: Dragon Freight/);
    assert.match(partners, /subcontractorOf: wolf }/);
    assert.doesNotMatch(partners, /dragon/);
    await saveDocuments();
  });

  it('refuses to rename a criterion, with a sentence', async () => {
    const { document } = await show(BASE);
    await assert.rejects(
      Promise.resolve(commands.executeCommand('vscode.prepareRename', document.uri, inside(document, '6.6'))),
      /number of a criterion comes from the catalog/,
    );
  });

  it('lets links follow a procedure whose file is renamed', async () => {
    const document = await showLinted(BASE);
    const renamed = fixture('company/procedures/seals at the dock.md');
    const yard = await workspace.openTextDocument(fixture('company/procedures/yard.md'));
    const edit = new WorkspaceEdit();
    edit.renameFile(fixture(SEALS), renamed);
    assert.ok(await workspace.applyEdit(edit));
    assert.match(yard.getText(), /\]\(seals%20at%20the%20dock\.md#records\)/);

    await showLinted('company/procedures/seals at the dock.md');
    const link = await definitionOf(document, 'dock-seals');
    assert.equal(link.targetUri.toString(), renamed.toString());
    await findingsWhen(
      document.uri,
      () => referenceRules(document.uri).length === 0,
      'every reference leads somewhere',
    );
    await saveDocuments();
  });
});
