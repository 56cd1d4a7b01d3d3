import assert from 'node:assert/strict';
import { type CodeAction, commands, DiagnosticSeverity, workspace } from 'vscode';
import { findingAt, findingsWhen } from './waiting.ts';
import { closeAll, rangeOf, show } from './workspace.ts';

describe('Findings', () => {
  afterEach(closeAll);

  it('appear when a profile is opened, at the word that is wrong', async () => {
    const { document } = await show('profile.ctpat.yaml');
    assert.equal(document.languageId, 'ctpat-yaml');
    const range = rangeOf(document, 'implmented');
    const finding = await findingAt(
      document.uri,
      (each) => each.range.isEqual(range),
      'the misspelled status',
    );
    assert.equal(finding.severity, DiagnosticSeverity.Error);
    assert.match(finding.message, /implemented/);
  });

  it('go when the quick fix is applied', async () => {
    const { document } = await show('profile.ctpat.yaml');
    const range = rangeOf(document, 'implmented');
    await findingAt(document.uri, (each) => each.range.isEqual(range), 'the misspelled status');
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      undefined,
      // So many are asked for their edits, as the editor asks for the one that somebody chooses.
      100,
    );
    const fix = actions.find((action) => action.edit !== undefined && action.title.includes('implemented'));
    assert.ok(fix?.edit, `a fix among: ${actions.map((action) => action.title).join('; ')}`);
    assert.ok(await workspace.applyEdit(fix.edit));
    assert.equal(document.lineAt(range.start.line).text, '      status: implemented');
    await findingsWhen(
      document.uri,
      (all) => !all.some((each) => each.range.start.line === range.start.line),
      'no more',
    );
  });

  it('appear in a procedure, which stays Markdown', async () => {
    const { document } = await show('procedures/seal-control.md');
    assert.equal(document.languageId, 'markdown');
    const range = rangeOf(document, 'aproved');
    await findingAt(document.uri, (each) => each.range.isEqual(range), 'the misspelled status');
  });

  it('tell a YAML file under another name what name it needs', async () => {
    const { document } = await show('elsewhere/misnamed.yaml');
    const found = await findingsWhen(document.uri, (all) => all.length > 0, 'a finding about the name');
    assert.equal(found.length, 1);
    assert.match(found[0]?.message ?? '', /\.ctpat\.yaml/);
  });
});
