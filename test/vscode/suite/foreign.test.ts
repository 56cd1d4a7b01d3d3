import assert from 'node:assert/strict';
import { commands, type Hover, languages, Position, Range, WorkspaceEdit, workspace } from 'vscode';
import { findingsWhen, findings, nextEvent } from './waiting.ts';
import { closeAll, extensionApi, fixture, show } from './workspace.ts';

describe('Documents that are not ours', () => {
  afterEach(closeAll);

  it('get nothing from us', async () => {
    const { onDidLint } = await extensionApi();
    const linted: string[] = [];
    const listener = onDidLint(({ uri }) => linted.push(uri));
    const yaml = (await show('elsewhere/deployment.yaml')).document;
    const markdown = (await show('elsewhere/notes.md')).document;
    assert.equal(yaml.languageId, 'yaml');
    // The server takes documents in order: once this one is done, it would have done the others.
    const own = (await show('profile.ctpat.yaml')).document;
    await findingsWhen(own.uri, (all) => all.length > 0, 'the findings of our own document');
    listener.dispose();

    assert.deepEqual(languages.getDiagnostics(yaml.uri), []);
    assert.deepEqual(languages.getDiagnostics(markdown.uri), []);
    assert.ok(!linted.some((uri) => uri.includes('elsewhere')));
    const hovers = await commands.executeCommand<Hover[]>(
      'vscode.executeHoverProvider',
      yaml.uri,
      new Position(1, 1),
    );
    assert.deepEqual(hovers, []);
  });

  it('become ours while they are typed, and cease to be', async () => {
    const { onDidLint } = await extensionApi();
    const { document } = await show('elsewhere/notes.md');
    const head = '---\napiVersion: ctpat/v1\nkind: Procedure\nid: notes\n---\n';

    const linted = nextEvent(onDidLint, ({ uri }) => uri.includes('notes.md'), 'the notes are linted');
    const opening = new WorkspaceEdit();
    opening.insert(document.uri, new Position(0, 0), head);
    assert.ok(await workspace.applyEdit(opening));
    await linted;
    await findingsWhen(document.uri, (all) => all.length > 0, 'the findings of a bare procedure');

    const closing = new WorkspaceEdit();
    closing.delete(document.uri, new Range(0, 0, head.split('\n').length - 1, 0));
    assert.ok(await workspace.applyEdit(closing));
    await findingsWhen(document.uri, (all) => all.length === 0, 'no findings in notes');
    assert.deepEqual(findings(fixture('elsewhere/notes.md')), []);
  });
});
