import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { openBlobReader } from './git-blobs.ts';
import type { GitProgram } from './git-program.ts';

/** A program that is given its answers byte by byte. */
function fake() {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const events = new PassThrough();
  const child = Object.assign(events, { stdin, stdout, stderr });
  const git = { start: () => child } as unknown as GitProgram;
  return { reader: openBlobReader(git), stdout, child };
}

describe('files that git reads out', () => {
  it('are understood however the answer is cut', async () => {
    const { reader, stdout } = fake();
    const read = Promise.all(['a', 'b', 'c', 'd'].map((id) => reader.read(id)));
    const answer = 'a blob 6\none\ntw\nb missing\nc blob 0\n\nd blob 3\n\n\n\n\n';
    for (const byte of Buffer.from(answer)) stdout.write(Uint8Array.of(byte));
    const texts = (await read).map((bytes) => bytes && Buffer.from(bytes).toString());
    assert.deepEqual(texts, ['one\ntw', undefined, '', '\n\n\n']);
  });

  it('are missing where the program ends', async () => {
    const { reader, child } = fake();
    const read = reader.read('a');
    child.emit('close');
    assert.deepEqual([await read, await reader.read('b')], [undefined, undefined]);
  });
});
