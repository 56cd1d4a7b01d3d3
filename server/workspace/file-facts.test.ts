import assert from 'node:assert/strict';
import { createMemoryHost } from '../host/memory.fixture.ts';
import type { Host } from '../host/host.ts';
import { createFileLookUp, factKey, type FileFact } from './file-facts.ts';

const DOCUMENT = 'file:///w/p/docs/a.ctpat.yaml';
const ROOT = 'file:///w/p';
const OF_A = 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb';

const FILES = new Map<string, string>([
  [DOCUMENT, 'id: a\n'],
  ['file:///w/p/docs/Evidence/Seal%20Log%20%231.pdf', 'a'],
  ['file:///w/p/top.pdf', 'four'],
  ['file:///w/out.pdf', 'secret'],
  ['file:///w/p/docs/pen%CC%83a.pdf', 'a'],
  [
    'file:///w/p/docs/lfs.pdf',
    `version https://git-lfs.github.com/spec/v1\noid sha256:${'1'.repeat(64)}\nsize 9\n`,
  ],
]);

async function factOf(
  path: string,
  checksum = false,
  host: Host = createMemoryHost(FILES),
): Promise<FileFact> {
  const facts = await createFileLookUp(host, ROOT)([{ uri: DOCUMENT, path, checksum }]);
  const fact = facts.get(factKey(DOCUMENT, path));
  assert.ok(fact);
  return fact;
}

describe('facts of files', () => {
  it('tell files, folders and what is missing', async () => {
    assert.deepEqual(await factOf('Evidence/Seal Log #1.pdf'), { state: 'file', size: 1 });
    assert.deepEqual(await factOf('./Evidence/../../top.pdf'), { state: 'file', size: 4 });
    assert.deepEqual(await factOf('Evidence'), { state: 'folder' });
    assert.deepEqual(await factOf('..'), { state: 'folder' });
    assert.deepEqual(await factOf('Evidence/none.pdf'), { state: 'missing' });
    assert.deepEqual(await factOf('none/none.pdf'), { state: 'missing' });
    assert.deepEqual(await factOf('../top.pdf/below.pdf'), { state: 'missing' });
  });

  it('read paths with backslashes as they are meant', async () => {
    assert.deepEqual(await factOf('Evidence\\Seal Log #1.pdf'), { state: 'file', size: 1 });
    assert.deepEqual(await factOf('..\\..\\out.pdf'), { state: 'outside' });
  });

  it('refuse what leaves the project, without looking', async () => {
    const host = createMemoryHost(FILES);
    const looked: string[] = [];
    const watched: Host = {
      ...host,
      listFolder: (folder, root) => (looked.push(folder), host.listFolder(folder, root)),
    };
    for (const path of [
      '../../out.pdf',
      '../../p2/a.pdf',
      '/w/p/top.pdf',
      '/w/out.pdf',
      'C:\\w\\out.pdf',
      'c:/w/out.pdf',
      'C:out.pdf',
      '\\\\server\\share\\out.pdf',
      '//server/share/out.pdf',
      '\\out.pdf',
      'file:///w/p/top.pdf',
      'https://example.com/a.pdf',
    ]) {
      assert.deepEqual(await factOf(path, true, watched), { state: 'outside' }, path);
    }
    assert.deepEqual(looked, []);
  });

  it('refuse links that lead out of the project, at any step', async () => {
    const host = createMemoryHost(FILES);
    const linked: Host = {
      ...host,
      listFolder: async (folder, root) =>
        (await host.listFolder(folder, root))?.map((entry) =>
          entry.name === 'Evidence' ? { ...entry, type: 'outside' } : entry,
        ),
      readFile: () => assert.fail('nothing is read'),
    };
    assert.deepEqual(await factOf('Evidence/Seal Log #1.pdf', true, linked), { state: 'outside' });
  });

  it('tell another letter case, on systems that care and on those that do not', async () => {
    for (const caseInsensitive of [false, true]) {
      const host = createMemoryHost(FILES, { caseInsensitive });
      assert.deepEqual(await factOf('./evidence/seal log #1.PDF', false, host), {
        state: 'other-case',
        actual: './Evidence/Seal Log #1.pdf',
      });
      assert.deepEqual(await factOf('../TOP.pdf', false, host), {
        state: 'other-case',
        actual: '../top.pdf',
      });
      assert.deepEqual(await factOf('evidence', false, host), { state: 'folder' });
    }
  });

  it('take accents for the same however they are composed', async () => {
    const actual = 'pen\u0303a.pdf';
    assert.deepEqual(await factOf('pe\u00F1a.pdf'), { state: 'file', size: 1, actual });
    assert.deepEqual(await factOf(actual), { state: 'file', size: 1 });
  });

  it('have the checksum where it is wanted; of a Git LFS pointer the one that it names', async () => {
    assert.deepEqual(await factOf('Evidence/Seal Log #1.pdf', true), {
      state: 'file',
      size: 1,
      sha256: OF_A,
    });
    const fact = await factOf('lfs.pdf', true);
    assert.equal(fact.state === 'file' && fact.sha256, '1'.repeat(64));
  });

  it('have the checksum also where the same path stands once with and once without it', async () => {
    const path = 'Evidence/Seal Log #1.pdf';
    const wanted = [false, true, false].map((checksum) => ({ uri: DOCUMENT, path, checksum }));
    const facts = await createFileLookUp(createMemoryHost(FILES), ROOT)(wanted);
    assert.deepEqual(facts.get(factKey(DOCUMENT, path)), { state: 'file', size: 1, sha256: OF_A });
  });

  it('say that a file cannot be read, where its checksum was wanted', async () => {
    const refusing: Host = {
      ...createMemoryHost(FILES),
      readFile: () => Promise.reject(new Error('refused')),
      checksum: () => Promise.reject(new Error('refused')),
    };
    const size = { state: 'file', size: 4 };
    assert.deepEqual(await factOf('../top.pdf', true, refusing), { ...size, unreadable: true });
    assert.deepEqual(await factOf('../top.pdf', false, refusing), size);
  });

  it('list each folder once', async () => {
    const host = createMemoryHost(FILES);
    const looked: string[] = [];
    const watched: Host = {
      ...host,
      listFolder: (folder, root) => (looked.push(folder), host.listFolder(folder, root)),
    };
    const paths = ['../top.pdf', 'lfs.pdf', 'none.pdf', 'lfs.pdf'];
    await createFileLookUp(watched, ROOT)(paths.map((path) => ({ uri: DOCUMENT, path, checksum: false })));
    assert.deepEqual(looked, [ROOT, `${ROOT}/docs`]);
  });
});
