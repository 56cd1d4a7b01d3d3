import assert from 'node:assert/strict';
import { commands, languages, window } from 'vscode';
import { findings, findingsWhen, nextEvent, ruleOf, waitFor } from './waiting.ts';
import { closeAll, extensionApi, fixture, show } from './workspace.ts';

describe('Commands', () => {
  afterEach(closeAll);

  it('Restart server: the findings come back', async () => {
    const { document } = await show('profile.ctpat.yaml');
    await findingsWhen(document.uri, (all) => all.length > 0, 'findings before');
    const cleared = findingsWhen(document.uri, (all) => all.length === 0, 'findings go with the server');
    await commands.executeCommand('ctpat.restartServer');
    await cleared;
    await findingsWhen(document.uri, (all) => all.length > 0, 'findings after');
  });

  it('Lint workspace: shows findings of a file that is not open, each once also while it is, and after it is closed', async () => {
    const { onDidLint } = await extensionApi();
    const unopened = fixture('unopened/partner-site.ctpat.yaml');
    await show('profile.ctpat.yaml');
    assert.deepEqual(findings(unopened), []);
    const count = await commands.executeCommand<number>('ctpat.lintWorkspace');
    const before = findings(unopened);
    assert.ok(before.length > 0);
    assert.ok(count >= before.length);

    const linted = nextEvent(onDidLint, ({ uri }) => uri.includes('partner-site'), 'the file is linted');
    await show('unopened/partner-site.ctpat.yaml');
    await linted;
    await findingsWhen(unopened, (all) => all.length === before.length, 'each finding once');
    const places = findings(unopened).map((each) => `${ruleOf(each)} ${each.range.start.line}`);
    assert.deepEqual([...new Set(places)], places);
    assert.deepEqual(languages.getDiagnostics(fixture('elsewhere/deployment.yaml')), []);

    const { length } = before;
    await closeAll();
    await findingsWhen(unopened, (all) => all.length === length, 'the findings stay');
  });

  it('Show output: opens the log', async () => {
    const shown = waitFor(
      window.onDidChangeVisibleTextEditors,
      () => window.visibleTextEditors.find((editor) => editor.document.uri.scheme === 'output'),
      'the log is visible',
    );
    await commands.executeCommand('ctpat.showOutput');
    assert.match(decodeURIComponent((await shown).document.uri.toString()), /CTPAT/);
    await commands.executeCommand('workbench.action.closePanel');
  });
});
