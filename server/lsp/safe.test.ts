import assert from 'node:assert/strict';
import { CancellationTokenSource, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { Abandoned, Superseded } from '../engine/session/jobs.ts';
import { safe, safely } from './safe.ts';

const { token } = new CancellationTokenSource();

async function errorOf(fault: () => unknown): Promise<{ error: ResponseError<unknown>; lines: string[] }> {
  const lines: string[] = [];
  const answer = safe('textDocument/hover', (line) => lines.push(line), fault)({}, token);
  const error = await answer.then(
    () => assert.fail('an answer'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof ResponseError);
  return { error, lines };
}

describe('a handler of a request', () => {
  it('that throws answers with an error, and the log says where, in no words of the document', async () => {
    const { error, lines } = await errorOf(() => {
      throw new TypeError('alarm code 4711');
    });
    assert.equal(error.code, ErrorCodes.InternalError);
    assert.doesNotMatch(error.message, /4711/);
    assert.match(lines.join('\n'), /^textDocument\/hover failed: TypeError\n\s+at /);
    assert.doesNotMatch(lines.join('\n'), /4711/);
  });

  it('that is about an older text is asked again; one that nobody waits for is cancelled', async () => {
    const old = await errorOf(() => Promise.reject(new Superseded()));
    assert.equal(old.error.code, LSPErrorCodes.ServerCancelled);
    assert.deepEqual(old.error.data, { retriggerRequest: true });
    const dropped = await errorOf(() => Promise.reject(new Abandoned()));
    assert.equal(dropped.error.code, LSPErrorCodes.RequestCancelled);
    assert.deepEqual([...old.lines, ...dropped.lines], []);
  });

  it('is not called where the request was cancelled before', async () => {
    const source = new CancellationTokenSource();
    source.cancel();
    const answer = safe(
      'textDocument/hover',
      () => assert.fail('a line'),
      () => assert.fail('a call'),
    )({}, source.token);
    await assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled });
  });

  it('of a notification that throws is a line in the log', async () => {
    const lines: string[] = [];
    await safely(
      'initialized',
      (line) => lines.push(line),
      () => Promise.reject(new Error('alarm code 4711')),
    )();
    assert.match(lines.join('\n'), /^initialized failed: Error/);
    assert.doesNotMatch(lines.join('\n'), /4711/);
  });
});
