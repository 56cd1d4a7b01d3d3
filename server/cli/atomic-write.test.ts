import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeAtomically } from './atomic-write.ts';

describe('writing a file whole or not at all', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ctpat-write-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('leaves nothing beside it, and keeps who may read it', () => {
    const path = join(folder, 'a.json');
    writeFileSync(path, 'before', { mode: 0o600 });
    const { mode } = statSync(path);
    writeAtomically(path, 'after');
    assert.equal(readFileSync(path, 'utf8'), 'after');
    assert.equal(statSync(path).mode, mode);
    assert.deepEqual(readdirSync(folder), ['a.json']);
  });

  it('writes to what is no file, and does not replace it', () => {
    const device = process.platform === 'win32' ? String.raw`\\.\NUL` : '/dev/null';
    writeAtomically(device, 'text');
    if (process.platform !== 'win32') assert.ok(statSync(device).isCharacterDevice());
  });

  it('leaves nothing behind where it cannot be written', () => {
    assert.throws(() => {
      writeAtomically(folder, 'text');
    });
    assert.throws(() => {
      writeAtomically(join(folder, 'missing', 'a.json'), 'text');
    });
    assert.deepEqual(readdirSync(folder), []);
  });
});
