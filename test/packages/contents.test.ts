import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { unpackNpm, unpackVsix } from './unpack.ts';
import { walk } from './walk.ts';

const root = join(import.meta.dirname, '../..');
const NOTICES = 'THIRD-PARTY-NOTICES.txt';

interface Manifest {
  readonly main: string;
  readonly bin: Readonly<Record<string, string>>;
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

/** Every text in a manifest that names a file or folder of ours. */
function pathsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^([.]\/)?(client|dist)\//.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(pathsIn) : [];
}

/** Every file of the package in `below`, by path, that is not the same as in the work tree. */
function notOfThisBuild(folder: string, below: string): string[] {
  const names = readdirSync(join(folder, below)).map((name) => posix.join(below, name));
  return names.filter(
    (name) =>
      statSync(join(folder, name)).isFile() &&
      !readFileSync(join(folder, name)).equals(readFileSync(join(root, name))),
  );
}

describe('What ships', function () {
  this.timeout(120_000);
  let place = '';
  let vsix = '';
  let npm = '';
  before(() => {
    place = realpathSync(mkdtempSync(join(tmpdir(), 'ctpat-packages-')));
    vsix = unpackVsix(place);
    npm = unpackNpm(place);
  });
  after(() => {
    rmSync(place, { recursive: true, force: true, maxRetries: 5 });
  });

  describe('in the VSIX', () => {
    it('is of this build', () => {
      assert.deepEqual(notOfThisBuild(vsix, 'dist/vscode'), []);
    });

    it('is all that the extension and its server load, and nothing else', () => {
      const { main } = manifestIn(vsix);
      const { reached, missing } = walk(vsix, [posix.normalize(main)], ['vscode']);
      assert.deepEqual(missing, []);
      assert.ok(reached.has('dist/vscode/server.cjs'), 'the extension starts the server');
      assert.deepEqual(
        readdirSync(join(vsix, 'dist/vscode')).sort(),
        [...[...reached].map((path) => posix.basename(path)), NOTICES].sort(),
      );
      assert.deepEqual(readdirSync(join(vsix, 'dist')), ['vscode']);
    });

    it('is every file that the manifest names', () => {
      const paths = pathsIn({ ...manifestIn(vsix), bin: undefined, scripts: undefined });
      assert.ok(paths.length > 5);
      assert.deepEqual(
        paths.filter((path) => !existsSync(join(vsix, path))),
        [],
      );
    });

    it('is what its pages link to', () => {
      for (const page of ['readme.md', 'changelog.md']) {
        const text = readFileSync(join(vsix, page), 'utf8');
        const links = [...text.matchAll(/\]\(([^)\s]+)/g)].map(([, link = '']) => link);
        const here = links.filter((link) => !/^(https:|#|mailto:)/.test(link));
        assert.deepEqual(
          here.filter((link) => !existsSync(join(vsix, link.replace(/#.*/, '')))),
          [],
          page,
        );
      }
      assert.match(readFileSync(join(vsix, 'readme.md'), 'utf8'), /Install from VSIX/);
    });
  });

  describe('in the npm package', () => {
    it('is of this build', () => {
      assert.deepEqual(notOfThisBuild(npm, 'dist'), []);
    });

    it('is all that the command and the server load, and nothing else', () => {
      const { bin } = manifestIn(npm);
      const { reached, missing } = walk(npm, Object.values(bin), []);
      assert.deepEqual(missing, []);
      for (const name of ['ctpat.cjs', 'ctpat.cache', 'server.cjs'])
        assert.ok(reached.has(`dist/${name}`), name);
      assert.deepEqual(
        readdirSync(join(npm, 'dist')).sort(),
        [...[...reached].map((path) => posix.basename(path)), NOTICES].sort(),
      );
    });

    it('has a command that systems can start as a program of its own', () => {
      assert.match(readFileSync(join(npm, 'dist/cli.cjs'), 'utf8'), /^#!\/usr\/bin\/env node\n/);
    });

    it('holds the schemas, and neither sources nor tests', () => {
      for (const path of ['schemas/findings.schema.json', 'schemas/msc/importer.schema.json'])
        assert.ok(existsSync(join(npm, path)), path);
      for (const path of ['server', 'client', 'test']) assert.ok(!existsSync(join(npm, path)), path);
    });
  });
});
