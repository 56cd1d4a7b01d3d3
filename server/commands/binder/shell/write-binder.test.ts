import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../../../cli/failure.ts';
import { fileSize } from './file-size.ts';
import { writeBinder, type BinderEntry } from './write-binder.ts';
import { fitsZip } from './zip-file.ts';

describe('writing a binder', () => {
  let folder = '';
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'ctpat-write-')));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const write = (entries: readonly BinderEntry[], named: string, isInterrupted = () => false) =>
    writeBinder(entries, {
      named,
      path: join(folder, named),
      today: '2026-11-24',
      locale: 'en',
      isInterrupted,
      at: () => undefined,
    });

  const refused = async (work: Promise<void>, sentence: RegExp) => {
    await assert.rejects(work, (error) => error instanceof Failure && sentence.test(error.message));
  };

  for (const named of ['visit', 'visit.zip']) {
    it(`stops where a file is no longer the one that was looked at: ${named}`, async () => {
      const file = join(folder, 'a.csv');
      writeFileSync(file, 'changed');
      const entry = { path: 'a/a.csv', file, size: 7, sha256: '0'.repeat(64) };
      await refused(write([entry], named), /^The file a\.csv changed while the binder was made;/);
      assert.deepEqual(readdirSync(folder), ['a.csv']);
    });

    it(`stops between two files where the person wants that: ${named}`, async () => {
      let asked = 0;
      const entries = ['a', 'b', 'c'].map((path) => ({ path, text: path }));
      await refused(
        write(entries, named, () => (asked += 1) === 2),
        /^Interrupted; nothing of visit/,
      );
      assert.equal(asked, 2);
      assert.deepEqual(readdirSync(folder), []);
    });
  }

  it('refuses a zip that its format cannot hold, before it writes anything', async () => {
    const entry = { path: 'a', file: join(folder, 'a'), size: 2 ** 32, sha256: '' };
    await refused(write([entry], 'visit.ZIP'), /^A zip holds at most 4 GB/);
    assert.deepEqual(readdirSync(folder), []);
    assert.equal(fitsZip(65_535, 1000), true);
    assert.equal(fitsZip(65_536, 1000), false);
    assert.equal(fitsZip(1, 4_000_000_000), true);
  });
});

describe('a size in words', () => {
  it('has the unit that fits', () => {
    assert.deepEqual(
      [0, 999, 1000, 110_240, 2_500_000_000].map((bytes) => fileSize(bytes, 'en')),
      ['0 bytes', '999 bytes', '1 kB', '110.2 kB', '2.5 GB'],
    );
    assert.equal(fileSize(2_500_000, 'es'), '2,5 MB');
  });
});
