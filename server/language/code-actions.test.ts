import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver-types';
import { HEAD, IMPORTER, actionsAt, applied } from './code-actions/marked-actions.fixture.ts';

describe('quick fixes', () => {
  it('carry their edit, diagnostics and preference, and name the new value', async () => {
    const { action, text } = await applied(`${HEAD}entity: impo‸rrter\n`, /importer/);
    assert.equal(text, `${HEAD}entity: importer\n`);
    assert.equal(action.kind, 'quickfix');
    assert.equal(action.isPreferred, true);
    assert.deepEqual(
      action.diagnostics?.map(({ code }) => code),
      ['schema/unknown-value'],
    );
  });

  it('are versioned where the client takes versions', async () => {
    const { uri, actions } = await actionsAt(`${HEAD}entity: impo‸rrter\n`, {}, { version: 7 });
    const [change] = actions[0]?.edit?.documentChanges ?? [];
    assert.ok(change && 'textDocument' in change);
    assert.deepEqual(change.textDocument, { uri, version: 7 });
    assert.equal(actions[0]?.edit?.changes, undefined);
  });

  it('are not confused by diagnostics of other tools, or strange data', async () => {
    const range = { start: { line: 3, character: 8 }, end: { line: 3, character: 17 } };
    const diagnostics: Diagnostic[] = [
      { range, message: 'x', source: 'other', code: 'schema/unknown-value' },
      { range, message: 'x', source: 'ctpat', code: 'schema/unknown-value', data: 'text' },
      { range, message: 'x', source: 'ctpat', code: 'schema/unknown-value', data: { path: 3 } },
      { range, message: 'x' },
    ];
    const { actions } = await actionsAt(`${HEAD}entity: impo‸rrter\n`, {}, { diagnostics });
    assert.deepEqual(actions[0]?.diagnostics, [diagnostics[1]]);
  });

  it('keep to the kinds that are asked for', async () => {
    const text = `${IMPORTER}sec‸tions: {}\n`;
    const kinds = async (only: string[]) =>
      new Set((await actionsAt(text, {}, { only })).actions.map(({ kind }) => kind));
    assert.deepEqual(await kinds(['source']), new Set(['source.ctpat.insertMissing']));
    assert.deepEqual(await kinds(['quickfix']), new Set(['quickfix']));
    assert.deepEqual(await kinds(['refactor']), new Set());
  });
});
