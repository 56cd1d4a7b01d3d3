import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../../../cli/failure.ts';
import { existingPaths, writeNewFiles } from './new-files.ts';

const file = (path: string) => ({ path, text: `${path}\n`, holds: '' });
const isFailure = (error: unknown) => error instanceof Failure;

describe('new files', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ctpat-init-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const all = () => readdirSync(folder, { recursive: true }).map(String).sort();

  it('are written with the folders that they need', () => {
    writeNewFiles(join(folder, 'new/company'), [file('a.md'), file('b/c/d.md')], 'en');
    assert.equal(readFileSync(join(folder, 'new/company/b/c/d.md'), 'utf8'), 'b/c/d.md\n');
  });

  it('are all taken away again where one cannot be written, and nothing else is', () => {
    mkdirSync(join(folder, 'kept'));
    writeFileSync(join(folder, 'kept/old.md'), 'old');
    const before = all();
    assert.throws(() => {
      writeNewFiles(folder, [file('a.md'), file('b/c.md'), file('kept/new.md'), file('kept/old.md')], 'en');
    }, /kept\/old\.md could not be written \(EEXIST\); nothing of the new project was left behind/);
    assert.deepEqual(all(), before);
    assert.equal(readFileSync(join(folder, 'kept/old.md'), 'utf8'), 'old');
  });

  it('leave a folder that holds something of others by then', () => {
    const target = join(folder, 'company');
    const files = [file('a/b.md'), file('a/b.md/c.md')];
    assert.throws(() => {
      writeNewFiles(target, files, 'en');
    }, isFailure);
    assert.deepEqual(all(), []);
  });

  it('are known to be there, a broken link included', () => {
    writeFileSync(join(folder, 'a.md'), '');
    symlinkSync(join(folder, 'nowhere'), join(folder, 'link.md'));
    assert.deepEqual(existingPaths(folder, ['a.md', 'link.md', 'b.md', 'c/d.md'], 'en'), ['a.md', 'link.md']);
  });

  it('are not written through a link, neither to a folder nor to a file', () => {
    const outside = mkdtempSync(join(tmpdir(), 'ctpat-outside-'));
    try {
      symlinkSync(outside, join(folder, 'procedures'));
      symlinkSync(join(outside, 'stolen.md'), join(folder, 'a.md'));
      assert.throws(() => existingPaths(folder, ['procedures/a.md'], 'en'), isFailure);
      for (const path of ['procedures/a.md', 'a.md'])
        assert.throws(() => {
          writeNewFiles(folder, [file('first.md'), file(path)], 'en');
        }, isFailure);
      assert.deepEqual(readdirSync(outside), []);
      assert.deepEqual(all(), ['a.md', 'procedures']);
    } finally {
      rmSync(outside, { recursive: true, force: true });
    }
  });

  it('need folders on their way', () => {
    writeFileSync(join(folder, 'procedures'), '');
    assert.throws(
      () => existingPaths(folder, ['procedures/a.md'], 'es'),
      /procedures ya existe y no es una carpeta/,
    );
  });
});
