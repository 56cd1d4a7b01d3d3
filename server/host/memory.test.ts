import assert from 'node:assert/strict';
import { createMemoryHost } from './memory.fixture.ts';

const FILES = new Map<string, string | Uint8Array>([
  ['file:///c%3A/p/A%20b.md', 'ñ'],
  ['file:///c%3A/p/Sub/c.md', Uint8Array.of(1, 2)],
]);

describe('host in memory', () => {
  it('lists, sizes and reads', async () => {
    const host = createMemoryHost(FILES);
    assert.deepEqual(await host.listFiles('file:///c%3A/p'), [...FILES.keys()]);
    assert.deepEqual(await host.listFolder('file:///c%3A/p', 'file:///c%3A/p'), [
      { name: 'A b.md', type: 'file' },
      { name: 'Sub', type: 'folder' },
    ]);
    assert.equal(await host.sizeOf('file:///c%3A/p/A%20b.md'), 2);
    assert.deepEqual(await host.readFile('file:///c%3A/p/Sub/c.md'), Uint8Array.of(1, 2));
  });

  it('knows no file by another letter case, unless it is to be like Windows', async () => {
    const strict = createMemoryHost(FILES);
    await assert.rejects(strict.readFile('file:///c%3A/p/sub/C.md'));
    assert.equal(await strict.listFolder('file:///c%3A/P', 'file:///c%3A/P'), undefined);
    const host = createMemoryHost(FILES, { caseInsensitive: true });
    assert.deepEqual(await host.readFile('file:///c%3A/P/sub/C.md'), Uint8Array.of(1, 2));
    assert.deepEqual(await host.listFolder('file:///c%3A/p/SUB', 'file:///c%3A/p'), [
      { name: 'c.md', type: 'file' },
    ]);
  });

  it('keeps the lines of its log and the day it was given', () => {
    const host = createMemoryHost(new Map(), { today: '2027-01-31' });
    host.log('one');
    assert.deepEqual(host.lines, ['one']);
    assert.equal(host.today(), '2027-01-31');
  });
});
