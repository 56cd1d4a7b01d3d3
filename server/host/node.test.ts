import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { nameOf, normalizeUri, relativePath, resolveFrom } from '../workspace/uri.ts';
import { createNodeHost, toPath, toUri } from './node.ts';

describe('host over Node', () => {
  const host = createNodeHost(() => undefined);
  let top = '';
  let root = '';

  const write = (files: Readonly<Record<string, string>>) => {
    for (const [path, text] of Object.entries(files)) {
      const place = join(top, path);
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, text);
    }
  };
  const listed = async (folder = root) =>
    (await host.listFiles(folder)).map((uri) => relativePath(uri, folder));

  beforeEach(() => {
    top = realpathSync(mkdtempSync(join(tmpdir(), 'ctpat host ')));
    root = toUri(top);
  });
  afterEach(() => {
    rmSync(top, { recursive: true, force: true });
  });

  it('lists the files below a folder in a stable order', async () => {
    write({ 'b.md': '', 'a/z.md': '', 'a/b/c.md': '', 'B.md': '', '.hidden/x.md': '' });
    assert.deepEqual(await listed(), ['.hidden/x.md', 'B.md', 'a/b/c.md', 'a/z.md', 'b.md']);
  });

  it('passes over folders that never hold documents', async () => {
    write({
      '.git/HEAD': '',
      'node_modules/x/a.md': '',
      'a/node_modules/b.md': '',
      '.svn/c.md': '',
      'd.md': '',
    });
    assert.deepEqual(await listed(), ['d.md']);
  });

  it('gives every name back as it is, through the URI', async () => {
    const names = [
      '100%.md',
      'Müller & Söhne.md',
      'a b.md',
      'no #1.md',
      'what?.md',
      'x%20y.md',
      '[a] (b);c.md',
    ];
    write(Object.fromEntries(names.map((name) => [name, name])));
    const uris = await host.listFiles(root);
    assert.deepEqual(uris.map(nameOf).sort(), [...names].sort());
    for (const uri of uris) {
      assert.equal(normalizeUri(uri), uri);
      assert.equal(resolveFrom(root, `./${nameOf(uri)}`), uri);
      assert.equal(toPath(uri), join(top, nameOf(uri)));
      assert.equal(Buffer.from(await host.readFile(uri)).toString(), nameOf(uri));
    }
  });

  it('keeps to .gitignore: nested ones, exceptions, folders, and those above up to the git top level', async () => {
    write({
      '.gitignore': '*.md',
      'g/.git/HEAD': '',
      'g/.gitignore': '\uFEFFbuild/\r\n*.tmp.md\r\n/only-top.md\r\n# a comment\r\n',
      'g/build/a.md': '',
      'g/only-top.md': '',
      'g/p/only-top.md': '',
      'g/p/x.tmp.md': '',
      'g/p/.gitignore': '!keep.tmp.md\nnotes/*\n!notes/kept.md\n',
      'g/p/keep.tmp.md': '',
      'g/p/notes/gone.md': '',
      'g/p/notes/kept.md': '',
      'g/p/build/b.md': '',
      'g/p/building/c.md': '',
    });
    assert.deepEqual(
      (await listed(toUri(join(top, 'g/p')))).filter((path) => path.endsWith('.md')),
      ['building/c.md', 'keep.tmp.md', 'notes/kept.md', 'only-top.md'],
    );
    assert.deepEqual(
      (await listed(toUri(join(top, 'g')))).filter((path) => path.endsWith('.md')),
      ['p/building/c.md', 'p/keep.tmp.md', 'p/notes/kept.md', 'p/only-top.md'],
    );
  });

  it('does not look at .gitignore files above where there is no git repository', async () => {
    write({ '.gitignore': '*.md', 'p/a.md': '', 'p/.gitignore': 'b.md\n', 'p/b.md': '' });
    assert.deepEqual(await listed(toUri(join(top, 'p'))), ['.gitignore', 'a.md']);
  });

  it('follows no links while it searches', async () => {
    write({ 'p/a.md': '', 'q/b.md': '' });
    symlinkSync(join(top, 'q'), join(top, 'p/linked'));
    symlinkSync(join(top, 'p'), join(top, 'p/loop'));
    symlinkSync(join(top, 'q/b.md'), join(top, 'p/b.md'));
    assert.deepEqual(await listed(toUri(join(top, 'p'))), ['a.md']);
  });

  it('tells where the links of a folder lead', async () => {
    write({ 'p/a.md': '', 'p/..odd/c.md': '', 'p/sub/d.md': '', 'q/b.md': '', 'p2/x.md': '' });
    const link = (from: string, to: string) => {
      symlinkSync(join(top, to), join(top, from));
    };
    link('p/inside.md', 'p/a.md');
    link('p/odd.md', 'p/..odd/c.md');
    link('p/outside.md', 'q/b.md');
    link('p/beside.md', 'p2/x.md');
    link('p/folder', 'p/sub');
    link('p/away', 'q');
    link('p/self', 'p');
    link('p/broken.md', 'p/none.md');
    const entries = await host.listFolder(toUri(join(top, 'p')), toUri(join(top, 'p')));
    assert.deepEqual(Object.fromEntries((entries ?? []).map(({ name, type }) => [name, type])), {
      '..odd': 'folder',
      'a.md': 'file',
      away: 'outside',
      'beside.md': 'outside',
      folder: 'outside',
      'inside.md': 'file',
      'odd.md': 'file',
      'outside.md': 'outside',
      self: 'outside',
      sub: 'folder',
    });
  });

  it('takes links for inside where the project itself is reached through one', async () => {
    write({ 'real/a.md': '' });
    symlinkSync(join(top, 'real'), join(top, 'named'));
    symlinkSync(join(top, 'real/a.md'), join(top, 'real/b.md'));
    const project = toUri(join(top, 'named'));
    assert.deepEqual(await host.listFolder(project, project), [
      { name: 'a.md', type: 'file' },
      { name: 'b.md', type: 'file' },
    ]);
  });

  it('has no files in a folder that is absent or no folder', async () => {
    write({ 'a.md': 'text' });
    for (const place of [resolveFrom(root, './none'), resolveFrom(root, './a.md')]) {
      assert.deepEqual(await host.listFiles(place), []);
      assert.equal(await host.listFolder(place, root), undefined);
    }
  });

  it('tells sizes, and refuses what cannot be read', async () => {
    write({ 'a.md': 'ñ' });
    assert.equal(await host.sizeOf(resolveFrom(root, './a.md')), 2);
    assert.equal(await host.sizeOf(resolveFrom(root, './none.md')), 0);
    assert.equal(await host.sizeOf(resolveFrom(root, './a.md/b')), 0);
    await assert.rejects(host.readFile(resolveFrom(root, './none.md')));
    await assert.rejects(host.readFile(root));
  });

  it('does not take unsaved and remote documents for files on disk', async () => {
    write({ 'a.md': 'text' });
    for (const scheme of ['untitled', 'git', 'vscode-vfs']) {
      const folder = root.replace(/^file:/, `${scheme}:`);
      assert.deepEqual(await host.listFiles(folder), []);
      assert.equal(await host.listFolder(folder, folder), undefined);
      assert.equal(await host.sizeOf(`${folder}/a.md`), 0);
      await assert.rejects(host.readFile(`${folder}/a.md`));
    }
  });

  it('means the top of a Windows drive by its letter alone', () => {
    assert.match(toPath('file:///c%3A'), /^c:[\\/]$/);
    assert.match(toPath('file:///C:/a%20b'), /^c:[\\/]a b$/);
  });

  it('tells the day in UTC', () => {
    assert.match(host.today(), /^\d{4}-\d{2}-\d{2}$/);
  });
});
