import assert from 'node:assert/strict';
import { parseYaml } from '../syntax/yaml/parse.ts';
import { indentStep, insertLines, lineEndOf, removePair, type Edit } from './edits.ts';
import { fieldAtPath } from './field-at-path.ts';
import type { Path } from '../syntax/yaml/path.ts';
import { parseSourceFile } from './source-file.ts';

const parse = (text: string) => parseSourceFile('file:///a.ctpat.yaml', text);

/** A text after edits; undefined where there are none. The result must be well-formed. */
function apply(text: string, edits: readonly Edit[]): string | undefined {
  if (edits.length === 0) return undefined;
  const ordered = [...edits].sort((a, b) => b.range.start - a.range.start);
  const result = ordered.reduce(
    (before, { range, newText }) => before.slice(0, range.start) + newText + before.slice(range.end),
    text,
  );
  assert.deepEqual(parseYaml(result).problems, [], result);
  return result;
}

function removed(text: string, path: Path): string | undefined {
  const file = parse(text);
  const root = file.documents[0]?.root;
  const field = fieldAtPath(root, path);
  assert.ok(field);
  return apply(text, removePair(file, root, field));
}

function inserted(text: string, path: Path, lines: readonly string[], after?: string): string | undefined {
  const file = parse(text);
  const parent = fieldAtPath(file.documents[0]?.root, path);
  assert.ok(parent);
  const pairs = parent.node.kind === 'mapping' ? parent.node.pairs : [];
  const pair = pairs.find(({ key }) => key.kind === 'scalar' && key.text === after);
  const place = after === 'start' ? 'start' : pair;
  return apply(text, place ? insertLines(file, parent, lines, place) : insertLines(file, parent, lines));
}

describe('removing a pair', () => {
  for (const [title, text, path, expected] of [
    ['with its whole line', 'a: 1\nb: 2 # why\nc: 3\n', ['b'], 'a: 1\nc: 3\n'],
    ['with everything below it', 'a: 1\nb:\n  c: 1\n  d: [1,\n    2]\ne: 3\n', ['b'], 'a: 1\ne: 3\n'],
    ['that is a block of text', 'a: |\n  one\n\n  two\nb: 2\n', ['a'], 'b: 2\n'],
    ['that has no value', 'a:\nb: 2\n', ['a'], 'b: 2\n'],
    ['at the end without a line break', 'a: 1\nb: 2', ['b'], 'a: 1\n'],
    ['keeping Windows line ends', 'a: 1\r\nb: 2\r\nc: 3\r\n', ['b'], 'a: 1\r\nc: 3\r\n'],
    ['deep in four columns', 'a:\n    b: 1\n    c: 2\nd: 3\n', ['a', 'b'], 'a:\n    c: 2\nd: 3\n'],
    ['that is the only one', 'a:\n  b: 1\nc: 2\n', ['a', 'b'], 'a:\nc: 2\n'],
    [
      'keeping the comments around it',
      '# x\na: 1\n# y\nb: 2\n# z\nc: 3\n',
      ['b'],
      '# x\na: 1\n# y\n# z\nc: 3\n',
    ],
    ['in the middle of flow style', 'm: { a: 1, b: 2, c: 3 }\n', ['m', 'b'], 'm: { a: 1, c: 3 }\n'],
    ['at the start of flow style', 'm: {a: 1, b: 2}\n', ['m', 'a'], 'm: {b: 2}\n'],
    ['at the end of flow style', 'm: { a: 1, b: 2 }\n', ['m', 'b'], 'm: { a: 1 }\n'],
    ['alone in flow style', 'm: { a: 1 }\n', ['m', 'a'], 'm: {  }\n'],
    ['before a comma that ends flow style', 'm: { a: 1, b: 2, }\n', ['m', 'b'], 'm: { a: 1, }\n'],
    ['in flow style over lines', 'm: {\n  a: 1,\n  b: 2\n  }\n', ['m', 'b'], 'm: {\n  a: 1\n  }\n'],
    ['in flow style before a comment', 'm: {a: 1, # x\n  b: 2}\n', ['m', 'a'], 'm: { # x\n  b: 2}\n'],
    [
      'in the middle of a list’s item',
      'l:\n  - a: 1\n    b: 2\n    c: 3\n',
      ['l', 0, 'b'],
      'l:\n  - a: 1\n    c: 3\n',
    ],
    [
      'first in a list’s item',
      'l:\n  - a: 1\n    b: 2\n  - a: 3\n',
      ['l', 0, 'a'],
      'l:\n  - b: 2\n  - a: 3\n',
    ],
    [
      'first in a list’s item before a comment',
      'l:\n  - a: 1\n    # x\n    b: 2\n',
      ['l', 0, 'a'],
      'l:\n  - \n    # x\n    b: 2\n',
    ],
    ['alone in a list’s item, with the item', 'l:\n  - a: 1\n  - a: 2\n', ['l', 0, 'a'], 'l:\n  - a: 2\n'],
    ['whose value is an alias', 'x-a: &x 1\nb: *x\n', ['b'], 'x-a: &x 1\n'],
    ['with an anchor that nobody uses', 'a: &x 1\nb: 2\n', ['a'], 'b: 2\n'],
  ] as const) {
    it(`takes it out ${title}`, () => {
      assert.equal(removed(text, path), expected);
    });
  }

  for (const [title, text, path] of [
    ['behind an alias', 'x-a: &x { b: 1 }\nc: *x\n', ['c', 'b']],
    ['deep behind an alias', 'x-a: &x { b: { c: 1 } }\nd: *x\n', ['d', 'b', 'c']],
    ['that is merged in', 'x-a: &x { b: 1 }\nc: { <<: *x, d: 1 }\n', ['c', 'b']],
    ['whose anchor is used elsewhere', 'a: &x 1\nb: *x\n', ['a']],
    ['whose key is written with a question mark', '? a\n: 1\n', ['a']],
  ] as const) {
    it(`leaves one alone ${title}`, () => {
      assert.equal(removed(text, path), undefined);
    });
  }
});

describe('inserting lines', () => {
  const lines = ['x:', '  y: 1', '', '  # z'];

  for (const [title, text, path, after, expected] of [
    ['at the end', 'a: 1\n', [], undefined, 'a: 1\nx:\n  y: 1\n\n  # z\n'],
    ['at the end without a line break', 'a: 1', [], undefined, 'a: 1\nx:\n  y: 1\n\n  # z\n'],
    ['at the start', '# c\na: 1\n', [], 'start', '# c\nx:\n  y: 1\n\n  # z\na: 1\n'],
    [
      'after a pair with everything below it',
      'a:\n  b: |\n    t\nc: 1\n',
      [],
      'a',
      'a:\n  b: |\n    t\nx:\n  y: 1\n\n  # z\nc: 1\n',
    ],
    ['after a comment in the line', 'a: 1 # c\nb: 2\n', [], 'a', 'a: 1 # c\nx:\n  y: 1\n\n  # z\nb: 2\n'],
    [
      'indented as their siblings',
      'm:\n    a: 1\nc: 1\n',
      ['m'],
      undefined,
      'm:\n    a: 1\n    x:\n      y: 1\n\n      # z\nc: 1\n',
    ],
    ['under an empty key', 'm:\nc: 1\n', ['m'], undefined, 'm:\n  x:\n    y: 1\n\n    # z\nc: 1\n'],
    [
      'under an empty key with a comment',
      'm: # soon\nc: 1\n',
      ['m'],
      undefined,
      'm: # soon\n  x:\n    y: 1\n\n    # z\nc: 1\n',
    ],
    ['under an empty key at the end', 'm:', ['m'], undefined, 'm:\n  x:\n    y: 1\n\n    # z\n'],
    [
      'under an empty key, as deep as the file is indented',
      'm:\nc:\n    d: 1\n',
      ['m'],
      undefined,
      'm:\n    x:\n      y: 1\n\n      # z\nc:\n    d: 1\n',
    ],
    ['in place of null', 'm: null\nc: 1\n', ['m'], undefined, 'm:\n  x:\n    y: 1\n\n    # z\nc: 1\n'],
    [
      'in place of a tilde with a comment',
      'm:  ~ # soon\nc: 1\n',
      ['m'],
      undefined,
      'm: # soon\n  x:\n    y: 1\n\n    # z\nc: 1\n',
    ],
    [
      'under a key with an anchor',
      'm: &m\nc: 1\n',
      ['m'],
      undefined,
      'm: &m\n  x:\n    y: 1\n\n    # z\nc: 1\n',
    ],
    [
      'into a list’s item',
      'l:\n  - a: 1\n  - a: 2\n',
      ['l', 0],
      undefined,
      'l:\n  - a: 1\n    x:\n      y: 1\n\n      # z\n  - a: 2\n',
    ],
    [
      'behind the dash of a list’s item',
      'l:\n- a: 1\n  b: 2\n',
      ['l', 0],
      'start',
      'l:\n- x:\n    y: 1\n\n    # z\n  a: 1\n  b: 2\n',
    ],
    [
      'before the next document',
      'a: 1\n---\nb: 2\n',
      [],
      undefined,
      'a: 1\nx:\n  y: 1\n\n  # z\n---\nb: 2\n',
    ],
  ] as const) {
    it(`puts them ${title}`, () => {
      assert.equal(inserted(text, path, lines, after), expected);
    });
    it(`puts them ${title}, with Windows line ends`, () => {
      const windows = (unix: string) => unix.replaceAll('\n', '\r\n');
      // A text of one line says nothing about its line ends.
      const result = inserted(windows(text), path, lines, after);
      assert.equal(text.includes('\n') ? result : windows(result ?? ''), windows(expected));
    });
  }

  for (const [title, text, after, expected] of [
    ['at the end', 'm: { a: 1 }\n', undefined, 'm: { a: 1, x: 1 }\n'],
    ['at the end for the start too', 'm: {a: 1}\n', 'start', 'm: {a: 1, x: 1}\n'],
    ['after a pair', 'm: { a: 1, b: 2 }\n', 'a', 'm: { a: 1, x: 1, b: 2 }\n'],
    ['before a comma that ends it', 'm: { a: 1, }\n', undefined, 'm: { a: 1, x: 1, }\n'],
    ['over lines', 'm: {\n  a: 1 # c\n  }\n', undefined, 'm: {\n  a: 1, x: 1 # c\n  }\n'],
    ['that is empty', 'm: { }\n', undefined, 'm: { x: 1 }\n'],
    ['that is closed at once', 'm: {}\n', undefined, 'm: { x: 1}\n'],
  ] as const) {
    it(`puts one line into flow style, ${title}`, () => {
      assert.equal(inserted(text, ['m'], ['x: 1'], after), expected);
    });
  }

  it('puts several lines into no flow style, and none behind an alias, into a list or a text', () => {
    assert.equal(inserted('m: { a: 1 }\n', ['m'], lines), undefined);
    assert.equal(inserted('x-a: &a { b: 1 }\nm: *a\n', ['m'], ['x: 1']), undefined);
    assert.equal(inserted('x-a: &a\n  b: 1\nm: *a\n', ['m'], lines), undefined);
    assert.equal(inserted('x-a: &a null\nm: *a\n', ['m'], lines), undefined);
    assert.equal(inserted('m: [1]\n', ['m'], lines), undefined);
    assert.equal(inserted('m: text\n', ['m'], lines), undefined);
    assert.equal(inserted('m: ""\n', ['m'], lines), undefined);
  });

  it('keeps to the front matter of a procedure', () => {
    const text = '---\nkind: Procedure\n---\n# Seals\n';
    const file = parseSourceFile('file:///a.md', text);
    const root = file.documents[0]?.root;
    assert.ok(root);
    const [edit] = insertLines(file, root, ['id: seals']);
    assert.deepEqual(edit, { range: { start: 20, end: 20 }, newText: 'id: seals\n' });
  });
});

describe('layout of a file', () => {
  it('is read from its first line end and its first nested key', () => {
    assert.equal(lineEndOf(parse('a: 1\r\n')), '\r\n');
    assert.equal(lineEndOf(parse('a: 1\n')), '\n');
    assert.equal(indentStep(parse('a: 1\n')), 2);
    assert.equal(indentStep(parse('a: # c\n\n# d\n    b: 1\n')), 4);
    assert.equal(indentStep(parse('l:\n  - a\nm:\n   b: 1\n')), 3);
    assert.equal(indentStep(parse('a: 1\r\nm:\r\n    b: 1\r\n')), 4);
  });
});
