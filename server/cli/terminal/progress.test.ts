import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { createProgress } from './progress.ts';
import type { CommandProcess } from '../process.ts';

function written(stderrIsTerminal: boolean): { readonly process: CommandProcess; readonly texts: string[] } {
  const texts: string[] = [];
  return {
    texts,
    process: {
      cwd: '/',
      env: {},
      stdinIsTerminal: () => true,
      stdoutIsTerminal: true,
      stderrIsTerminal,
      stdout: () => assert.fail('the bar is no result'),
      stderr: (text) => texts.push(text),
      stdin: () => new Uint8Array(),
    },
  };
}

describe('the progress bar', () => {
  let now = 0;
  beforeEach(() => {
    now = 1_000_000;
    mock.method(Date, 'now', () => now);
  });
  afterEach(() => {
    mock.restoreAll();
  });

  const say = (done: number) => `${done} of 200`;

  /** Works through 200 things, each of which takes so many milliseconds. */
  function work(stderrIsTerminal: boolean, milliseconds: number): string[] {
    const { process, texts } = written(stderrIsTerminal);
    const progress = createProgress(200, say, process);
    for (let done = 0; done < 200; done += 1) {
      progress.at(done);
      now += milliseconds;
    }
    progress.end();
    return texts;
  }

  it('is shown on a terminal when the work is long, and taken away at the end', () => {
    const texts = work(true, 10);
    assert.ok(texts.length > 5 && texts.length < 20, String(texts.length));
    assert.match(texts[0] ?? '', /^\r\[█+ +\] \d+ of 200$/);
    assert.equal(texts.at(-1), '\r\u001B[2K');
    const widths = new Set(texts.slice(0, -1).map((text) => text.slice(0, text.indexOf(']')).length));
    assert.equal(widths.size, 1);
  });

  it('is not shown when the work is short', () => {
    assert.deepEqual(work(true, 3), []);
  });

  it('is not shown where standard error is no terminal', () => {
    assert.deepEqual(work(false, 10), []);
  });
});
