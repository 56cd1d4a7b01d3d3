import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderInRepository } from './targets.ts';

describe('the way from the top of the repository', () => {
  it('is empty at the top and outside', () => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ctpat-folder-')));
    try {
      const inner = join(folder, 'repository', 'audits', '2026');
      mkdirSync(inner, { recursive: true });
      // In a linked work tree `.git` is a file.
      writeFileSync(join(folder, 'repository', '.git'), 'gitdir: elsewhere\n');
      assert.equal(folderInRepository(inner), 'audits/2026/');
      assert.equal(folderInRepository(join(folder, 'repository')), '');
      assert.equal(folderInRepository(folder), '');
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});
