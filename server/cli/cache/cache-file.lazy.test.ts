import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { inFolder, runIn, type FolderRun } from '../../entry/run-in-folder.fixture.ts';

const SECRET = '219-09-9996';
const LINE = '# a line that nobody else may read';
const files = {
  'a.ctpat.yaml': `apiVersion: ctpat/v1\nkind: SecurityProfile\nid: a\nshelf: 1 ${LINE}\nx-note: ${SECRET}\n`,
  'b.ctpat.yaml': 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: b\nentity: importer\n',
};
const PLAIN = ['lint', '--today', '2026-11-24'];
const CACHED = [...PLAIN, '--cache', '--cache-location', 'kept/cache'];

/** Runs with a cache that `spoil` has changed in between. Gives the last run, which was as one without a cache, and the cache. */
async function afterSpoiling(spoil: (path: string) => void): Promise<{ before: string; after: string }> {
  const texts = { before: '', after: '' };
  await inFolder(files, async (folder) => {
    const path = join(folder, 'kept/cache');
    const without = await runIn(folder, PLAIN);
    assert.deepEqual(await runIn(folder, CACHED), without);
    texts.before = readFileSync(path, 'utf8');
    spoil(path);
    assert.deepEqual(await runIn(folder, CACHED), without);
    texts.after = readFileSync(path, 'utf8');
    assert.equal(statSync(path).mode & 0o777, 0o600);
    assert.deepEqual(readdirSync(join(folder, 'kept')), ['cache']);
  });
  return texts;
}

describe('the file of the cache', function () {
  this.timeout(60_000);

  const DAMAGES: Readonly<Record<string, (path: string) => void>> = {
    'cut off': (path) => {
      truncateSync(path, 400);
    },
    empty: (path) => {
      truncateSync(path, 0);
    },
    'of another tool': (path) => {
      writeFileSync(path, '[{"filePath":"a.js"}]');
    },
    'of another version': (path) => {
      writeFileSync(path, readFileSync(path, 'utf8').replace('1.0.0+', '0.9.0+'));
    },
    'changed by hand': (path) => {
      writeFileSync(path, readFileSync(path, 'utf8').replace('schema/unknown-key', 'schema/unknown-kay'));
    },
  };
  for (const [name, spoil] of Object.entries(DAMAGES)) {
    it(`counts for nothing and is written anew where it is ${name}`, async () => {
      const { before, after } = await afterSpoiling(spoil);
      assert.equal(after, before);
    });
  }

  // Windows has other means to say who may do what.
  if (process.platform !== 'win32') {
    it('counts for nothing where others may write it', () =>
      afterSpoiling((path) => {
        chmodSync(path, 0o644);
      }));
  }

  it('is not written again where nothing is new', () =>
    inFolder(files, async (folder) => {
      await runIn(folder, CACHED);
      const { ino } = statSync(join(folder, 'kept/cache'));
      await runIn(folder, CACHED);
      assert.equal(statSync(join(folder, 'kept/cache')).ino, ino);
    }));

  it('holds no line of a document, and no secret', () =>
    inFolder(files, async (folder) => {
      const { stdout } = await runIn(folder, CACHED);
      assert.ok(stdout.includes(LINE));
      const text = readFileSync(join(folder, 'kept/cache'), 'utf8');
      assert.ok(text.includes('privacy/social-security-number'));
      assert.ok(!text.includes(LINE) && !text.includes(SECRET));
    }));

  for (const place of ['a.ctpat.yaml/cache', 'folder']) {
    it(`that cannot be written (${place}) is told, and changes nothing else`, () =>
      inFolder(files, async (folder) => {
        mkdirSync(join(folder, 'folder'));
        const without = await runIn(folder, PLAIN);
        const { status, stdout, stderr } = await runIn(folder, [
          ...PLAIN,
          '--cache',
          '--cache-location',
          place,
        ]);
        assert.deepEqual({ status, stdout }, { status: without.status, stdout: without.stdout });
        assert.match(
          stderr,
          /^ctpat: The cache \S+ cannot be written \(\w+\); the result is complete[^\n]+\n$/,
        );
        assert.deepEqual(readdirSync(folder).sort(), ['a.ctpat.yaml', 'b.ctpat.yaml', 'folder']);
      }));
  }

  for (const place of ['a.ctpat.yaml', 'procedures/seals.md', 'ctpat.config.yaml']) {
    it(`is never written over a document: ${place}`, () =>
      inFolder(files, async (folder) => {
        const { status, stderr } = await runIn(folder, [...PLAIN, '--cache', '--cache-location', place]);
        assert.equal(status, 2);
        assert.match(stderr, /^ctpat: The cache cannot be kept in [^\n]+\n$/);
        assert.equal(readFileSync(join(folder, 'a.ctpat.yaml'), 'utf8'), files['a.ctpat.yaml']);
      }));
  }

  it('contradicts --stdin', () =>
    inFolder(files, async (folder) => {
      const { status, stderr } = await runIn(folder, [
        'lint',
        '--cache',
        '--stdin',
        '--stdin-filename',
        'a.ctpat.yaml',
      ]);
      assert.equal(status, 2);
      assert.match(stderr, /cannot be used with option/);
    }));
});

describe('the place of the cache', function () {
  this.timeout(60_000);
  const run = (folder: string): Promise<FolderRun> => runIn(folder, [...PLAIN, '--cache']);

  it('is a folder of its own that git does not see', () =>
    inFolder(files, async (folder) => {
      await run(folder);
      assert.deepEqual(readdirSync(join(folder, '.ctpat-cache')).sort(), ['.gitignore', 'cache.json']);
      assert.equal(readFileSync(join(folder, '.ctpat-cache/.gitignore'), 'utf8'), '*\n');
    }));

  it('is among the packages where there are any, also from a folder below', () =>
    inFolder({ ...files, '.git/HEAD': '', 'sub/c.ctpat.yaml': files['b.ctpat.yaml'] }, async (folder) => {
      mkdirSync(join(folder, 'node_modules'));
      await run(join(folder, 'sub'));
      assert.deepEqual(readdirSync(join(folder, 'node_modules/.cache/ctpat')).sort(), [
        '.gitignore',
        'cache.json',
      ]);
      assert.ok(!existsSync(join(folder, '.ctpat-cache')) && !existsSync(join(folder, 'sub/.ctpat-cache')));
    }));

  it('is at the top of the repository otherwise', () =>
    inFolder({ ...files, '.git/HEAD': '', 'sub/c.ctpat.yaml': files['b.ctpat.yaml'] }, async (folder) => {
      await run(join(folder, 'sub'));
      assert.ok(existsSync(join(folder, '.ctpat-cache/cache.json')));
    }));

  it('is not behind a link: packages that are a link belong to others', () =>
    inFolder({}, (elsewhere) =>
      inFolder(files, async (folder) => {
        symlinkSync(elsewhere, join(folder, 'node_modules'), 'junction');
        await run(folder);
        assert.deepEqual(readdirSync(elsewhere), []);
        assert.ok(existsSync(join(folder, '.ctpat-cache/cache.json')));
      }),
    ));

  it('is not behind a link that stands where it would be', () =>
    inFolder({}, (elsewhere) =>
      inFolder(files, async (folder) => {
        symlinkSync(elsewhere, join(folder, '.ctpat-cache'), 'junction');
        const { status, stderr } = await run(folder);
        assert.equal(status, 1);
        assert.match(
          stderr,
          /The cache \.ctpat-cache\/cache\.json cannot be written \(a link leads out of the project\)/,
        );
        assert.deepEqual(readdirSync(elsewhere), []);
        assert.ok(lstatSync(join(folder, '.ctpat-cache')).isSymbolicLink());
      }),
    ));
});
