import assert from 'node:assert/strict';
import { commands, Position } from 'vscode';
import { closeAll, extensionApi, show } from './workspace.ts';

// The first file of the suite: the others start the server.
describe('The server', () => {
  afterEach(closeAll);

  it('starts with the first document of ours, not with other YAML', async () => {
    const { ready } = await extensionApi();
    const { document } = await show('elsewhere/deployment.yaml');
    const hovers = commands.executeCommand('vscode.executeHoverProvider', document.uri, new Position(1, 1));
    const first = await Promise.race([ready.then(() => 'started'), hovers.then(() => 'not started')]);
    assert.equal(first, 'not started');

    await show('profile.ctpat.yaml');
    await ready;
  });
});
