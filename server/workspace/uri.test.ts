import assert from 'node:assert/strict';
import { folderOf, foldersUpTo, isBelow, nameOf, normalizeUri, relativePath, resolveFrom } from './uri.ts';

describe('uri', () => {
  it('has one spelling for a Windows drive, however the editor writes it', () => {
    const one = 'file:///c%3A/Work/a.ctpat.yaml';
    for (const uri of [
      'file:///C:/Work/a.ctpat.yaml',
      'file:///c:/Work/a.ctpat.yaml',
      'file:///C%3A/Work/a.ctpat.yaml',
      'file:///c%3a/Work/a.ctpat.yaml',
    ]) {
      assert.equal(normalizeUri(uri), one);
    }
  });

  it('has one spelling for signs that may be written as codes', () => {
    assert.equal(normalizeUri('file:///a/pe%c3%b1a.md'), normalizeUri('file:///a/peña.md'));
    assert.equal(normalizeUri('file:///a/x (1).md'), normalizeUri('file:///a/x%20%281%29.md'));
    assert.equal(normalizeUri('file://SERVER/share/a.md'), 'file://server/share/a.md');
  });

  it('takes names with signs that mean something in addresses as names', () => {
    for (const name of ['a b.md', '100%.md', 'no #1?.md', 'Übergabe.md', '¿qué?.md']) {
      const uri = resolveFrom('file:///c%3A/p', `./${name}`);
      assert.equal(nameOf(uri), name);
      assert.equal(relativePath(uri, 'file:///c%3A'), `p/${name}`);
      assert.equal(normalizeUri(uri), uri);
    }
  });

  it('climbs no higher than the top', () => {
    assert.deepEqual(foldersUpTo('file:///a/b/c', 'file:///a'), [
      'file:///a/b/c',
      'file:///a/b',
      'file:///a',
    ]);
    assert.deepEqual(foldersUpTo('file:///a', 'file:///a'), ['file:///a']);
    assert.deepEqual(foldersUpTo('file:///ab', 'file:///a'), ['file:///ab']);
    assert.deepEqual(foldersUpTo('file:///c%3A/a', 'file:///c%3A'), ['file:///c%3A/a', 'file:///c%3A']);
  });

  it('comes to an end at the top of a file system, in both spellings', () => {
    assert.deepEqual(foldersUpTo('file:///a', 'file:///'), ['file:///a', 'file:///']);
    assert.deepEqual(foldersUpTo('file:///a', 'file://'), ['file:///a', 'file:///']);
  });

  it('does not take a folder for one that begins with its name', () => {
    assert.equal(isBelow('file:///a/b', 'file:///a'), true);
    assert.equal(isBelow('file:///a', 'file:///a'), true);
    assert.equal(isBelow('file:///ab', 'file:///a'), false);
    assert.equal(isBelow('file:///a', 'file:///'), true);
  });

  it('resolves relative paths', () => {
    const folder = folderOf('file:///c%3A/p/q/a.yaml');
    assert.equal(resolveFrom(folder, '../x/./y.pdf'), 'file:///c%3A/p/x/y.pdf');
    assert.equal(resolveFrom(folder, 'y.pdf'), 'file:///c%3A/p/q/y.pdf');
    assert.equal(relativePath('file:///c%3A/p', 'file:///c%3A/p'), '');
  });
});
