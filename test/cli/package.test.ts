import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

interface Packed {
  readonly files: readonly { readonly path: string }[];
}

describe('the npm package', () => {
  it('has a command that systems can start as a program of its own', () => {
    assert.match(readFileSync(join(root, 'dist/cli.cjs'), 'utf8'), /^#!\/usr\/bin\/env node\n/);
  });

  it('holds everything that the command loads, and the schemas, and not the extension', function () {
    this.timeout(60_000);
    const { stdout, error } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    assert.equal(error, undefined);
    const report = JSON.parse(stdout) as readonly Packed[] | Readonly<Record<string, Packed>>;
    const files = Object.values(report).flatMap((entry) => entry.files.map(({ path }) => path));
    const wanted = ['cli.cjs', 'ctpat.cjs', 'ctpat.cache', 'server.cjs', 'tolerant.cjs', 'outline.cjs']
      .map((name) => `dist/${name}`)
      .concat(
        'dist/THIRD-PARTY-NOTICES.txt',
        'dist/asked-words-en.json',
        'dist/asked-words-es.json',
        'dist/criterion-texts-en.json',
        'dist/criterion-texts-es.json',
        'dist/catalog-words-es.json',
        'dist/guide.json',
        'schemas/findings.schema.json',
        'schemas/msc/importer.schema.json',
      );
    assert.deepEqual(
      wanted.filter((path) => !files.includes(path)),
      [],
    );
    assert.deepEqual(
      files.filter((path) => /extension\.cjs|^server\/|^test\//.test(path)),
      [],
    );
  });
});
